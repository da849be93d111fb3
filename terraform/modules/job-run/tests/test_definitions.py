"""The Dagster definitions, loaded and run against a stand-in for Dagster's names.

With Dagster itself on the path, the same tests use it.
"""

import importlib.util
import json
import os
import pathlib
import sys
import tempfile
import types
import unittest

FILE = pathlib.Path(__file__).parent.parent / "definitions.py"


class Failure(Exception):
    pass


def stand_in():
    """The names of Dagster that the definitions use, each keeping what it was given."""

    def kept(kind):
        return lambda *args, **given: types.SimpleNamespace(kind=kind, args=args, **given)

    def asset(**given):
        return lambda run: types.SimpleNamespace(run=run, **given)

    return types.SimpleNamespace(
        asset=asset,
        define_asset_job=kept("job"),
        Definitions=kept("definitions"),
        ScheduleDefinition=kept("schedule"),
        Failure=Failure,
    )


class Context:
    def __init__(self):
        self.warnings, self.metadata = [], {}
        self.log = types.SimpleNamespace(warning=self.warnings.append)

    def add_output_metadata(self, metadata):
        self.metadata.update(metadata)


class Definitions(unittest.TestCase):
    def load(self, **job):
        sys.modules["dagster"] = stand_in()
        self.addCleanup(sys.modules.pop, "dagster")
        os.environ["DATIVO_DAGSTER_JOB"] = json.dumps({"name": "acme/stripe-to.iceberg", "program": ["true"], **job})
        spec = importlib.util.spec_from_file_location("definitions", FILE)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    def run_asset(self, code):
        module = self.load(program=["sh", "-c", code])
        context = Context()
        with tempfile.TemporaryDirectory() as folder:
            os.environ["DATIVO_RUN_RESULT"] = path = os.path.join(folder, "result")
            try:
                module.dativo_asset.run(context)
                failed = False
            except Failure:
                failed = True
            with open(path) as file:
                return failed, json.load(file), context

    def test_names_that_dagster_takes(self):
        module = self.load(cron="0 6 * * *", time_zone="Europe/Berlin")
        self.assertEqual(module.dativo_asset.name, "acme_stripe_to_iceberg")
        schedule = module.defs.schedules[0]
        self.assertEqual((schedule.cron_schedule, schedule.execution_timezone), ("0 6 * * *", "Europe/Berlin"))
        self.assertEqual(schedule.job, module.defs.jobs[0])

    def test_no_schedule(self):
        self.assertEqual(self.load(cron=None).defs.schedules, [])

    def test_success(self):
        failed, result, context = self.run_asset("exit 0")
        self.assertEqual((failed, result["exit_code"], context.warnings), (False, 0, []))

    def test_partial_is_said_and_kept(self):
        failed, result, context = self.run_asset("exit 1")
        self.assertEqual((failed, result, len(context.warnings)), (False, {"exit_code": 1, "reason": "partial"}, 1))

    def test_failure_fails_the_step(self):
        self.assertEqual(self.run_asset("exit 2")[:2], (True, {"exit_code": 2, "reason": "failed"}))

    def test_a_kill_fails_the_step(self):
        self.assertEqual(self.run_asset("kill -9 $$")[:2], (True, {"exit_code": 137, "reason": "killed"}))


if __name__ == "__main__":
    unittest.main()
