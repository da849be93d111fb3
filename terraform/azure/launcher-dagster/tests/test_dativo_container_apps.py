"""The run launcher against stand-ins for Dagster, Azure's credentials and its management API.

The stand-ins have the names and calls of Dagster 1.5 and later that the launcher uses:
dagster/_core/launcher/base.py, dagster/_grpc/types.py, dagster_docker/docker_run_launcher.py.
"""

import enum
import importlib
import pathlib
import sys
import types
import unittest
from collections import namedtuple

JOB = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.App/jobs/dativo-acme-orders"
TEMPLATE = {
    "containers": [
        {
            "name": "job",
            "image": "acme.azurecr.io/dativo:1",
            "command": ["python3", "-c", "…"],
            "args": ["python", "-m", "dativo_ingest.cli", "run"],
            "env": [{"name": "KEY", "secretRef": "env-key"}, {"name": "STATE_DIR", "value": "/state"}],
            "resources": {"cpu": 1, "memory": "2Gi", "ephemeralStorage": "4Gi"},
            "volumeMounts": [{"volumeName": "state", "mountPath": "/state"}],
            "probes": None,
        }
    ],
    "volumes": [{"name": "state", "storageType": "AzureFile", "storageName": "state"}],
}


class WorkerStatus(enum.Enum):
    RUNNING, NOT_FOUND, FAILED, SUCCESS, UNKNOWN = range(5)


CheckRunHealthResult = namedtuple("CheckRunHealthResult", "status msg", defaults=[None])


class RunLauncher:
    _instance = None


class ExecuteRunArgs(
    namedtuple("ExecuteRunArgs", "job_origin run_id instance_ref set_exit_code_on_failure")
):
    def get_command_args(self):
        assert self.set_exit_code_on_failure is True
        return ["dagster", "api", "execute_run", "%s in %s" % (self.run_id, self.instance_ref)]


class Credential:
    def __init__(self, managed_identity_client_id=None):
        self.client_id = managed_identity_client_id

    def get_token(self, scope):
        assert scope == "https://management.azure.com/.default"
        return types.SimpleNamespace(token="token of %s" % self.client_id)


class Response:
    def __init__(self, status, body, location=None):
        self.status_code, self._body, self.content = status, body, b"{}" if body is not None else b""
        self.headers = {"Location": location} if location else {}

    def raise_for_status(self):
        if self.status_code >= 400:
            raise RuntimeError("HTTP %d" % self.status_code)

    def json(self):
        return self._body


class Management:
    """The management API: answers by method and path, and what was asked."""

    def __init__(self):
        self.answers = {}
        self.asked = []

    def request(self, method, url, params, headers, json, timeout):
        assert timeout and (params == {"api-version": "2024-03-01"} or "api-version=" in url)
        path = url.replace("https://management.azure.com", "", 1)
        self.asked.append((method, path, json, headers["Authorization"]))
        return Response(*self.answers.get((method, path), (404, {})))


class Instance:
    def __init__(self):
        self.runs, self.tags, self.events, self.canceling = {}, {}, [], []

    def get_ref(self):
        return "the instance"

    def add_run_tags(self, run_id, tags):
        self.tags[run_id] = tags

    def report_engine_event(self, message, dagster_run, cls):
        self.events.append(message)

    def get_run_by_id(self, run_id):
        return self.runs.get(run_id)

    def report_run_canceling(self, run):
        self.canceling.append(run.run_id)


def modules(management):
    base = types.SimpleNamespace(
        CheckRunHealthResult=CheckRunHealthResult,
        LaunchRunContext=object,
        RunLauncher=RunLauncher,
        WorkerStatus=WorkerStatus,
    )
    field = lambda kind, is_required: (kind, is_required)  # noqa: E731
    return {
        "requests": types.SimpleNamespace(request=management.request),
        "azure": types.ModuleType("azure"),
        "azure.identity": types.SimpleNamespace(DefaultAzureCredential=Credential),
        "dagster": types.SimpleNamespace(Field=field, StringSource="StringSource"),
        "dagster._core": types.ModuleType("dagster._core"),
        "dagster._core.launcher": types.ModuleType("dagster._core.launcher"),
        "dagster._core.launcher.base": base,
        "dagster._grpc": types.ModuleType("dagster._grpc"),
        "dagster._grpc.types": types.SimpleNamespace(ExecuteRunArgs=ExecuteRunArgs),
        "dagster._serdes": types.SimpleNamespace(ConfigurableClass=type("ConfigurableClass", (), {})),
    }


def run_of(tags=(), is_finished=False):
    return types.SimpleNamespace(run_id="r1", tags=dict(tags), is_finished=is_finished)


def context_of(container_context):
    origin = types.SimpleNamespace(
        repository_origin=types.SimpleNamespace(container_context=container_context)
    )
    return types.SimpleNamespace(dagster_run=run_of(), job_code_origin=origin)


class LauncherTest(unittest.TestCase):
    def setUp(self):
        self.management = Management()
        self.before = dict(sys.modules)
        sys.modules.update(modules(self.management))
        sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
        self.module = importlib.import_module("dativo_container_apps")

    def tearDown(self):
        sys.path.pop(0)
        sys.modules.clear()
        sys.modules.update(self.before)

    def launcher(self, **config):
        launcher = self.module.ContainerAppsJobRunLauncher.from_config_value("data", config)
        launcher._instance = Instance()
        return launcher

    def answer(self, method, path, status, body):
        self.management.answers[(method, path)] = (status, body)

    def launch(self, launcher, container_context):
        self.answer("GET", JOB, 200, {"properties": {"template": TEMPLATE}})
        self.answer("POST", JOB + "/start", 200, {"name": "dativo-acme-orders-abc12"})
        launcher.launch_run(context_of(container_context))
        return self.management.asked[-1]

    def test_a_run_is_the_job_with_other_arguments(self):
        launcher = self.launcher(client_id="c")
        context = {"container_apps": {"job_id": JOB, "container_name": "job"}}
        method, path, body, authorization = self.launch(launcher, context)
        self.assertEqual((method, path, authorization), ("POST", JOB + "/start", "Bearer token of c"))
        (container,) = body["containers"]
        own = TEMPLATE["containers"][0]
        self.assertEqual(container["args"], ["dagster", "api", "execute_run", "r1 in the instance"])
        for key in ("name", "image", "command", "env", "resources"):
            self.assertEqual(container[key], own[key])
        self.assertEqual(own["args"][0], "python", "the job's own template is left as it is")

    def test_a_start_names_no_key_that_it_does_not_know(self):
        _, _, body, _ = self.launch(self.launcher(job_id=JOB), None)
        self.assertEqual(list(body), ["containers"])
        self.assertEqual(
            sorted(body["containers"][0]), ["args", "command", "env", "image", "name", "resources"]
        )

    def test_the_run_is_told_its_execution(self):
        launcher = self.launcher(job_id=JOB)
        self.launch(launcher, {})
        tags = {"container_apps/job_id": JOB, "container_apps/execution": "dativo-acme-orders-abc12"}
        self.assertEqual(launcher._instance.tags, {"r1": tags})
        self.assertIn("dativo-acme-orders-abc12", launcher._instance.events[0])

    def test_the_name_of_an_execution_may_come_later(self):
        launcher = self.launcher(job_id=JOB)
        self.module.time = types.SimpleNamespace(sleep=lambda _: None)
        self.answer("GET", JOB, 200, {"properties": {"template": TEMPLATE}})
        place = JOB + "/operations/1?api-version=2024-03-01"
        self.management.answers[("POST", JOB + "/start")] = (
            202, None, "https://management.azure.com" + place
        )
        self.answer("GET", place, 200, {"name": "later"})
        launcher.launch_run(context_of({}))
        self.assertEqual(launcher._instance.tags["r1"]["container_apps/execution"], "later")

    def test_no_token_goes_elsewhere(self):
        launcher = self.launcher(job_id=JOB)
        self.answer("GET", JOB, 200, {"properties": {"template": TEMPLATE}})
        self.management.answers[("POST", JOB + "/start")] = (202, None, "https://example.com/1")
        with self.assertRaises(RuntimeError):
            launcher.launch_run(context_of({}))
        self.assertEqual(len(self.management.asked), 2)

    def test_the_code_locations_job_wins(self):
        launcher = self.launcher(job_id="/another")
        self.assertEqual(self.launch(launcher, {"container_apps": {"job_id": JOB}})[1], JOB + "/start")

    def test_without_a_job_or_its_container_nothing_starts(self):
        for config, context in (({}, {}), ({"job_id": JOB}, {"container_apps": {"container_name": "x"}})):
            with self.assertRaises(ValueError):
                self.launch(self.launcher(**config), context)
        self.assertNotIn("POST", [method for method, *_ in self.management.asked])

    def test_a_refused_start_fails_the_launch(self):
        launcher = self.launcher(job_id=JOB)
        self.answer("GET", JOB, 403, {})
        with self.assertRaises(RuntimeError):
            launcher.launch_run(context_of({}))

    def test_the_health_is_the_executions_status(self):
        tags = {"container_apps/job_id": JOB, "container_apps/execution": "e"}
        path = JOB + "/executions/e"
        launcher = self.launcher()
        self.assertTrue(launcher.supports_check_run_worker_health)
        for status, expected in (
            ("Running", WorkerStatus.RUNNING),
            ("Processing", WorkerStatus.RUNNING),
            ("Succeeded", WorkerStatus.SUCCESS),
            ("Failed", WorkerStatus.FAILED),
            ("Stopped", WorkerStatus.FAILED),
            ("Degraded", WorkerStatus.FAILED),
            ("Unknown", WorkerStatus.UNKNOWN),
        ):
            self.answer("GET", path, 200, {"properties": {"status": status}})
            self.assertEqual(launcher.check_run_worker_health(run_of(tags)).status, expected)
        self.management.answers = {}
        self.assertEqual(
            launcher.check_run_worker_health(run_of(tags)).status, WorkerStatus.NOT_FOUND
        )
        self.assertEqual(launcher.check_run_worker_health(run_of()).status, WorkerStatus.NOT_FOUND)

    def test_a_run_is_stopped_by_its_execution(self):
        launcher = self.launcher()
        tags = {"container_apps/job_id": JOB, "container_apps/execution": "e"}
        launcher._instance.runs["r1"] = run_of(tags)
        self.answer("POST", JOB + "/executions/e/stop", 202, None)
        self.assertTrue(launcher.terminate("r1"))
        self.assertEqual(self.management.asked[-1][:2], ("POST", JOB + "/executions/e/stop"))
        self.assertEqual(launcher._instance.canceling, ["r1"])

    def test_what_has_ended_or_never_started_is_not_stopped(self):
        launcher = self.launcher()
        self.assertFalse(launcher.terminate("r1"))
        launcher._instance.runs["r1"] = run_of(is_finished=True)
        self.assertFalse(launcher.terminate("r1"))
        launcher._instance.runs["r1"] = run_of()
        self.assertFalse(launcher.terminate("r1"))
        self.assertEqual(self.management.asked, [])

    def test_its_configuration_is_optional(self):
        fields = self.module.ContainerAppsJobRunLauncher.config_type()
        self.assertEqual(sorted(fields), ["client_id", "container_name", "job_id"])
        self.assertEqual(set(fields.values()), {("StringSource", False)})


if __name__ == "__main__":
    unittest.main()
