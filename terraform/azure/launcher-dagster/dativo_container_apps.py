"""Runs of Dagster as executions of an Azure Container Apps job.

For dagster.yaml, with this file on the PYTHONPATH of Dagster's daemon and webserver, beside the
packages azure-identity and requests:

  run_launcher:
    module: dativo_container_apps
    class: ContainerAppsJobRunLauncher
    config:
      client_id: …    of the user-assigned identity, if that is what Dagster runs as
      job_id: …       resource id of the job, for runs whose code location names none
      container_name: …

A code location names the job of its runs in DAGSTER_CONTAINER_CONTEXT, as container_apps with job_id
and container_name, so one launcher serves the jobs of many code locations.

A run gets everything from the job's own template; only the arguments of its container are replaced,
by `dagster api execute_run …`. Dagster's storage must be reachable from there, with what its
configuration takes from the environment.
"""

import time

import requests
from azure.identity import DefaultAzureCredential
from dagster import Field, StringSource
from dagster._core.launcher.base import (
    CheckRunHealthResult,
    LaunchRunContext,
    RunLauncher,
    WorkerStatus,
)
from dagster._grpc.types import ExecuteRunArgs
from dagster._serdes import ConfigurableClass

MANAGEMENT = "https://management.azure.com"
API_VERSION = "2024-03-01"
JOB_TAG = "container_apps/job_id"
EXECUTION_TAG = "container_apps/execution"
# Two seconds each.
START_POLLS = 30

# https://learn.microsoft.com/rest/api/containerapps/job-execution
STATUSES = {
    "Running": WorkerStatus.RUNNING,
    "Processing": WorkerStatus.RUNNING,
    "Succeeded": WorkerStatus.SUCCESS,
    "Failed": WorkerStatus.FAILED,
    "Stopped": WorkerStatus.FAILED,
    "Degraded": WorkerStatus.FAILED,
}

# What a start may say of a container; its mounts are those of the job.
START_KEYS = ("name", "image", "command", "args", "env", "resources")


class ContainerAppsJobRunLauncher(RunLauncher, ConfigurableClass):
    """Starts a Container Apps job for each run, and follows and stops its executions."""

    def __init__(self, inst_data=None, job_id=None, container_name=None, client_id=None):
        super().__init__()
        self._inst_data = inst_data
        self._job_id = job_id
        self._container_name = container_name
        self._credential = DefaultAzureCredential(managed_identity_client_id=client_id)

    @property
    def inst_data(self):
        return self._inst_data

    @classmethod
    def config_type(cls):
        return {
            "job_id": Field(StringSource, is_required=False),
            "container_name": Field(StringSource, is_required=False),
            "client_id": Field(StringSource, is_required=False),
        }

    @classmethod
    def from_config_value(cls, inst_data, config_value):
        return cls(inst_data=inst_data, **config_value)

    def launch_run(self, context: LaunchRunContext) -> None:
        run = context.dagster_run
        origin = context.job_code_origin
        if origin is None:
            raise ValueError("Run %s comes from no code location." % run.run_id)
        command = ExecuteRunArgs(
            job_origin=origin,
            run_id=run.run_id,
            instance_ref=self._instance.get_ref(),
            # Else a run that fails ends as well as one that does not, for Azure and for the alarms.
            set_exit_code_on_failure=True,
        ).get_command_args()
        job_id, container_name = self._job_of(origin)
        template = self._call("GET", job_id)["properties"]["template"]
        execution = self._start(job_id, started(template, container_name, command))
        self._instance.add_run_tags(run.run_id, {JOB_TAG: job_id, EXECUTION_TAG: execution})
        self._say(run, "Started execution %s of %s." % (execution, job_id))

    def terminate(self, run_id):
        run = self._instance.get_run_by_id(run_id)
        if not run or run.is_finished:
            return False
        self._instance.report_run_canceling(run)
        path = execution_path(run)
        if path is None:
            self._say(run, "The run has no execution that could be stopped.")
            return False
        self._call("POST", path + "/stop")
        return True

    @property
    def supports_check_run_worker_health(self):
        return True

    def check_run_worker_health(self, run):
        path = execution_path(run)
        if path is None:
            return CheckRunHealthResult(WorkerStatus.NOT_FOUND, "The run has no execution.")
        found = self._call("GET", path, missing_is_none=True)
        if found is None:
            return CheckRunHealthResult(WorkerStatus.NOT_FOUND, "Azure knows no such execution.")
        status = found["properties"].get("status")
        return CheckRunHealthResult(STATUSES.get(status, WorkerStatus.UNKNOWN), "Status: %s" % status)

    def _job_of(self, origin):
        """The job of a run's code location, else that of the configuration, and its container."""
        context = (origin.repository_origin.container_context or {}).get("container_apps") or {}
        job_id = context.get("job_id") or self._job_id
        if not job_id:
            raise ValueError("Neither the code location nor dagster.yaml names a job_id.")
        return job_id, context.get("container_name") or self._container_name

    def _say(self, run, message):
        self._instance.report_engine_event(message, dagster_run=run, cls=self.__class__)

    def _start(self, job_id, body):
        """Start an execution and return its name, which may come only after a while."""
        response = self._request("POST", job_id + "/start", body)
        for _ in range(START_POLLS):
            name = content_of(response).get("name")
            if name:
                return name
            place = response.headers.get("Location", "")
            if not place.startswith(MANAGEMENT + "/"):
                break
            time.sleep(2)
            response = self._request("GET", place[len(MANAGEMENT) :], has_version=True)
        raise RuntimeError("Azure started %s and did not say which execution it is." % job_id)

    def _call(self, method, path, missing_is_none=False):
        response = self._request(method, path, accepts=(404,) if missing_is_none else ())
        return None if response.status_code == 404 else content_of(response)

    def _request(self, method, path, body=None, accepts=(), has_version=False):
        token = self._credential.get_token(MANAGEMENT + "/.default").token
        response = requests.request(
            method,
            MANAGEMENT + path,
            params=None if has_version else {"api-version": API_VERSION},
            headers={"Authorization": "Bearer " + token},
            json=body,
            timeout=60,
        )
        if response.status_code not in accepts:
            response.raise_for_status()
        return response


def content_of(response):
    """The JSON of a response; nothing where it has no body."""
    return response.json() if response.content else {}


def started(template, container_name, command):
    """The template of a start: that of the job, with other arguments for its container."""
    containers = [
        {key: container[key] for key in START_KEYS if container.get(key) is not None}
        for container in template["containers"]
    ]
    named = [one for one in containers if container_name in (None, one["name"])]
    if len(named) != 1:
        raise ValueError("The job has no container of its own for the run: %s." % container_name)
    named[0]["args"] = list(command)
    return {"containers": containers}


def execution_path(run):
    """Where the management API has the execution of a run; None before it was started."""
    job_id, execution = run.tags.get(JOB_TAG), run.tags.get(EXECUTION_TAG)
    return "%s/executions/%s" % (job_id, execution) if job_id and execution else None
