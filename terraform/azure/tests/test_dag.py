"""The DAG, imported and run against stand-ins for Airflow 2 and Airflow 3.

Where each has its names: apache/airflow airflow/decorators/__init__.py and airflow/exceptions.py of
2.10; task-sdk/src/airflow/sdk/__init__.py of 3, which has no such exception before 3.2.
"""

import pathlib
import re
import sys
import types
import unittest

TEMPLATE = pathlib.Path(__file__).parent.parent / "dag-airflow.tftpl"
JOB = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.App/jobs/dativo-acme-orders"
VALUES = {
    "dag_id": '"dativo-acme-orders"',
    "job_id": '"%s"' % JOB,
    "identity_client_id": "None",
    "schedule": '"0 6 * * *"',
    "schedule_time_zone": '"Europe/Berlin"',
    "timeout_seconds": "900",
    "max_active_runs": "2",
}


class Failed(Exception):
    pass


class Airflow:
    """What the DAG asks Airflow for: the decorators keep what they were given."""

    def __init__(self):
        self.dags, self.tasks = [], {}

    def dag(self, **given):
        def decorate(make):
            def called():
                self.dags.append(given)
                make()

            return called

        return decorate

    def task(self, **given):
        def decorate(run):
            self.tasks[run.__name__] = (run, given)
            return lambda *args: ("result of", run.__name__)

        return decorate


def stand_ins(version, airflow):
    task = lambda **given: airflow.task(**given)  # noqa: E731
    task.sensor = task
    names = {"dag": airflow.dag, "task": task}
    package = types.ModuleType("airflow")
    package.__path__ = []
    found = {"airflow": package, "airflow.exceptions": types.SimpleNamespace(AirflowFailException=Failed)}
    if version == "2.10":
        found["airflow.decorators"] = types.SimpleNamespace(**names)
        return found
    sdk = types.ModuleType("airflow.sdk")
    sdk.__path__ = []
    sdk.__dict__.update(names)
    found["airflow.sdk"] = sdk
    found["airflow.sdk.exceptions"] = types.ModuleType("airflow.sdk.exceptions")
    if version == "3.2":
        found["airflow.sdk.exceptions"].AirflowFailException = Failed
        del found["airflow.exceptions"]
    return found


def text():
    given = TEMPLATE.read_text()
    return re.sub(r"\$\{(\w+)\}", lambda match: VALUES[match.group(1)], given)


class DagTest(unittest.TestCase):
    def load(self, version="3.0", answers=None):
        airflow, asked = Airflow(), []

        def request(method, url, params, headers, timeout):
            path = url.replace("https://management.azure.com" + JOB, "", 1)
            asked.append((method, path))
            body = (answers or {}).get((method, path))
            return types.SimpleNamespace(
                content=b"{}" if body is not None else b"",
                json=lambda: body,
                raise_for_status=lambda: None,
            )

        credential = types.SimpleNamespace(
            get_token=lambda scope: types.SimpleNamespace(token="t")
        )
        before = dict(sys.modules)
        for name in [name for name in sys.modules if name.split(".")[0] == "airflow"]:
            del sys.modules[name]
        sys.modules.update(stand_ins(version, airflow))
        sys.modules["pendulum"] = types.SimpleNamespace(datetime=lambda *args, tz: (args, tz))
        sys.modules["requests"] = types.SimpleNamespace(request=request)
        sys.modules["azure"] = types.ModuleType("azure")
        sys.modules["azure.identity"] = types.SimpleNamespace(
            DefaultAzureCredential=lambda managed_identity_client_id: credential
        )
        try:
            exec(compile(text(), "dag.py", "exec"), {"__name__": "dag"})
        finally:
            sys.modules.clear()
            sys.modules.update(before)
        return airflow, asked

    def test_it_imports_under_each_airflow(self):
        for version in ("2.10", "3.0", "3.2"):
            airflow, _ = self.load(version)
            (dag,) = airflow.dags
            self.assertEqual(dag["dag_id"], "dativo-acme-orders")
            self.assertEqual((dag["schedule"], dag["max_active_runs"]), ("0 6 * * *", 2))
            self.assertEqual(dag["start_date"][1], "Europe/Berlin")
            self.assertEqual(sorted(airflow.tasks), ["start", "wait"])

    def test_a_start_gives_the_executions_name(self):
        started = {("POST", "/start"): {"name": "dativo-acme-orders-abc12"}}
        airflow, asked = self.load(answers=started)
        run, given = airflow.tasks["start"]
        self.assertEqual(run(), "dativo-acme-orders-abc12")
        self.assertEqual(given["retries"], 0)
        self.assertEqual(asked, [("POST", "/start")])

    def test_without_a_name_it_is_the_latest(self):
        found = [
            {"name": "old", "properties": {"startTime": "2026-01-01T00:00:00Z"}},
            {"name": "new", "properties": {"startTime": "2026-01-02T00:00:00Z"}},
        ]
        airflow, _ = self.load(answers={("GET", "/executions"): {"value": found}})
        self.assertEqual(airflow.tasks["start"][0](), "new")

    def test_the_sensor_follows_the_execution(self):
        for status, expected in (("Running", False), ("Succeeded", True), ("Failed", Failed)):
            found = [{"name": "e", "properties": {"status": status}}]
            airflow, _ = self.load(answers={("GET", "/executions"): {"value": found}})
            wait, given = airflow.tasks["wait"]
            if expected is Failed:
                with self.assertRaises(Failed):
                    wait("e")
            else:
                self.assertIs(wait("e"), expected)
            self.assertEqual((given["timeout"], given["mode"]), (1500, "reschedule"))


if __name__ == "__main__":
    unittest.main()
