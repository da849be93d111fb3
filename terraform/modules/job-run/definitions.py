"""Dagster's definitions of a Dativo job: one asset, its job, and its schedule when there is one.

Served by the code location and loaded by every run. What they need to know comes in the environment
as DATIVO_DAGSTER_JOB, in JSON: name, program, cron, time_zone, description; cron may be null.

The runner runs as a process of its own, as it does anywhere else, with its log going where that of
this process goes. Its exit code decides the step, and is left for the supervisor of the container,
which otherwise would only learn how Dagster's own process ended.
"""

import json
import os
import re
import subprocess

import dagster

JOB = json.loads(os.environ["DATIVO_DAGSTER_JOB"])
# Dagster takes letters, digits and underscores.
NAME = re.sub("[^A-Za-z0-9_]", "_", JOB["name"])
REASONS = {0: "success", 1: "partial"}


def leave_result(code, reason):
    """Tell the supervisor of the container, if there is one, how the runner ended."""
    path = os.environ.get("DATIVO_RUN_RESULT")
    if path:
        with open(path, "w") as file:
            json.dump({"exit_code": code, "reason": reason}, file)


@dagster.asset(name=NAME, description=JOB.get("description"))
def dativo_asset(context):
    """Run the job to its end. A partial success is said, and is not a failure of the step."""
    ended = subprocess.run(JOB["program"]).returncode
    code = 128 - ended if ended < 0 else ended
    leave_result(code, "killed" if ended < 0 else REASONS.get(code, "failed"))
    if code not in REASONS:
        raise dagster.Failure("The Dativo runner ended with exit code %d." % code)
    if code == 1:
        context.log.warning("The Dativo runner ended with exit code 1: some records failed.")
    context.add_output_metadata({"exit_code": code})


dativo_job = dagster.define_asset_job(NAME + "_job", selection=[NAME])

defs = dagster.Definitions(
    assets=[dativo_asset],
    jobs=[dativo_job],
    schedules=[
        dagster.ScheduleDefinition(
            name=NAME + "_schedule",
            job=dativo_job,
            cron_schedule=JOB["cron"],
            execution_timezone=JOB.get("time_zone") or "UTC",
        )
    ]
    if JOB.get("cron")
    else [],
)
