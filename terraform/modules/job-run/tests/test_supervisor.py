"""The supervisor as a platform starts it: by its text, with arguments, environment and signals.

    python3 -m unittest discover -s terraform/modules/job-run/tests
"""

import base64
import gzip
import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import time
import types
import unittest
import unittest.mock
import urllib.error
import urllib.request

SOURCE = (pathlib.Path(__file__).parent.parent / "supervisor.py").read_text(encoding="utf-8")
JOB = "tenant_id: acme\r\nasset: caf\u00e9\n# the end, without a line break".encode()


def packed(content):
    return base64.b64encode(gzip.compress(content)).decode()


class Supervised(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        self.job = self.root / "deep" / "job.yaml"

    def start(self, *program, environment=None, **settings):
        told = {"tenant_id": "acme", "job_name": "orders", "config_path": str(self.job), **settings}
        return subprocess.Popen(
            [sys.executable, "-c", SOURCE, *program],
            cwd=self.root,
            env={**os.environ, "DATIVO_SUPERVISOR": json.dumps(told), **(environment or {})},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def run_to_end(self, *program, **more):
        process = self.start(*program, **more)
        out, err = process.communicate(timeout=60)
        return process.returncode, out.decode(), self.lines(err.decode())

    def lines(self, text):
        parsed = []
        for line in text.splitlines():
            try:
                parsed.append(json.loads(line))
            except ValueError:
                pass
        return parsed

    def script(self, text, **more):
        return self.run_to_end("sh", "-c", text, **more)

    def assert_ended(self, lines, reason, code):
        self.assertEqual([line["event_type"] for line in lines], ["run_started", "run_finished"])
        self.assertEqual((lines[1]["reason"], lines[1]["exit_code"]), (reason, code))
        self.assertEqual((lines[1]["tenant_id"], lines[1]["job_name"]), ("acme", "orders"))


class Outcomes(Supervised):
    def test_each_exit_code_has_its_reason(self):
        for code, reason in [(0, "success"), (1, "partial"), (2, "failed"), (7, "failed"), (255, "failed")]:
            with self.subTest(code):
                ended, _, lines = self.script("exit %d" % code)
                self.assertEqual(ended, code)
                self.assert_ended(lines, reason, code)

    def test_a_kill_from_outside_is_told_from_a_stop(self):
        code, _, lines = self.script("kill -9 $$")
        self.assertEqual(code, 137)
        self.assert_ended(lines, "killed", 137)

    def test_a_program_that_is_not_there(self):
        code, _, lines = self.run_to_end("/no/such/program")
        self.assertEqual(code, 127)
        self.assert_ended([lines[0], lines[2]], "not_started", 127)
        self.assertIn("/no/such/program", lines[1]["message"])

    def test_a_program_that_may_not_be_run(self):
        (self.root / "text").write_text("no program")
        code, _, lines = self.run_to_end(str(self.root / "text"))
        self.assertEqual(code, 126)
        self.assert_ended([lines[0], lines[2]], "not_started", 126)

    def test_settings_that_cannot_be_read(self):
        for told in ("{", "7", "[1]"):
            code, _, lines = self.run_to_end("true", environment={"DATIVO_SUPERVISOR": told})
            self.assertEqual((code, [line["event_type"] for line in lines]), (2, ["run_refused"]))

    def test_no_program_at_all(self):
        code, _, lines = self.run_to_end()
        self.assertEqual((code, [line["event_type"] for line in lines]), (2, ["run_refused"]))

    def test_an_unfinished_line_of_the_job_does_not_swallow_the_last_one(self):
        _, _, lines = self.script("printf '45%% done' >&2")
        self.assert_ended(lines, "success", 0)

    def test_the_duration_is_that_of_the_run(self):
        _, _, lines = self.script("sleep 0.5")
        self.assertTrue(0.4 < lines[1]["duration_seconds"] < 20, lines[1])


class Time(Supervised):
    def test_the_limit_ends_a_run_that_listens(self):
        code, _, lines = self.script("sleep 30", timeout_seconds=1)
        self.assertEqual(code, 124)
        self.assert_ended(lines, "timed_out", 124)

    def test_the_limit_ends_a_run_that_does_not_and_what_it_started(self):
        mark = self.root / "still-there"
        start = time.monotonic()
        code, _, lines = self.script(
            "trap '' TERM; (trap '' TERM; sleep 3; touch '%s') & sleep 30; sleep 30" % mark, timeout_seconds=2
        )
        self.assertLess(time.monotonic() - start, 10)
        self.assertEqual(code, 124)
        self.assert_ended(lines, "timed_out", 124)
        time.sleep(2)
        self.assertFalse(mark.exists())

    def test_a_run_that_ends_itself_when_told_has_still_run_out_of_time(self):
        code, _, lines = self.script("trap 'exit 0' TERM; sleep 30 & wait", timeout_seconds=1)
        self.assertEqual(code, 124)
        self.assert_ended(lines, "timed_out", 124)

    def test_a_limit_that_is_not_reached(self):
        code, _, lines = self.script("exit 0", timeout_seconds=600)
        self.assertEqual(code, 0)
        self.assert_ended(lines, "success", 0)


class Signals(Supervised):
    def stop(self, text, number, **settings):
        process = self.start("sh", "-c", text, **settings)
        line = process.stderr.readline()
        self.assertIn(b"run_started", line)
        process.stdout.readline()
        process.send_signal(number)
        _, err = process.communicate(timeout=30)
        return process.returncode, self.lines(line.decode()) + self.lines(err.decode())

    def test_a_stop_of_the_platform_reaches_the_job(self):
        code, lines = self.stop("trap 'exit 3' TERM; echo; sleep 30 & wait", signal.SIGTERM)
        self.assertEqual(code, 3)
        self.assert_ended(lines, "stopped", 3)

    def test_a_job_that_dies_of_it(self):
        code, lines = self.stop("echo; exec sleep 30", signal.SIGTERM)
        self.assertEqual(code, 143)
        self.assert_ended(lines, "stopped", 143)

    def test_a_job_that_finishes_its_work(self):
        code, lines = self.stop("trap 'exit 0' INT; echo; sleep 30 & wait", signal.SIGINT)
        self.assertEqual(code, 0)
        self.assert_ended(lines, "success", 0)

    def test_other_signals_are_passed_on_and_stop_nothing(self):
        code, lines = self.stop("trap 'exit 2' USR1; echo; sleep 30 & wait", signal.SIGUSR1)
        self.assertEqual(code, 2)
        self.assert_ended(lines, "failed", 2)

    def test_a_job_that_does_not_end_leaves_its_last_line_before_the_platform_kills_it(self):
        code, lines = self.stop("trap '' TERM; echo; sleep 30; sleep 30", signal.SIGTERM, stop_seconds=2)
        self.assertEqual(code, 137)
        self.assert_ended(lines, "stopped", 137)

    def test_a_job_that_ends_in_time_is_not_hurried(self):
        code, lines = self.stop("trap 'sleep 1; exit 3' TERM; echo; sleep 30 & wait", signal.SIGTERM, stop_seconds=30)
        self.assertEqual(code, 3)
        self.assert_ended(lines, "stopped", 3)


class Start(unittest.TestCase):
    """Signals that come while the program is being started, which no test from outside can time."""

    def ended_by(self, number, at):
        module = types.ModuleType("supervisor")
        exec(SOURCE, module.__dict__)
        run = module.Run({}, ["sh", "-c", "sleep 30"])
        popen = subprocess.Popen

        def started(*arguments, **more):
            process = popen(*arguments, **more)
            run.forward(number, None)
            return process

        if at == "before":
            run.forward(number, None)
            return run.run()
        with unittest.mock.patch.object(module.subprocess, "Popen", started):
            return run.run()

    def test_one_that_comes_as_it_starts_reaches_it(self):
        self.assertEqual(self.ended_by(signal.SIGUSR1, "as it starts"), ("killed", 128 + signal.SIGUSR1))
        self.assertEqual(self.ended_by(signal.SIGTERM, "as it starts"), ("stopped", 143))

    def test_a_stop_that_comes_before_starts_nothing(self):
        self.assertEqual(self.ended_by(signal.SIGTERM, "before"), ("stopped", 143))


class Delivery(Supervised):
    def test_the_job_arrives_byte_for_byte_and_the_program_does_not_see_how(self):
        for text in (packed(JOB), base64.b64encode(JOB).decode()):
            code, out, _ = self.script("cat deep/job.yaml; env", environment={"DATIVO_JOB_DOCUMENT": text})
            self.assertEqual(code, 0)
            self.assertTrue(out.encode().startswith(JOB))
            self.assertNotIn("DATIVO_JOB_DOCUMENT", out)
            self.assertNotIn("DATIVO_SUPERVISOR", out)

    def test_the_asset_goes_where_the_job_looks_for_it(self):
        code, out, _ = self.script(
            "cat assets/v1/orders.yaml",
            environment={"DATIVO_ASSET_DOCUMENT": packed(b"schema: []"), "PLACE": "assets/v1"},
            asset_path="$PLACE/orders.yaml",
        )
        self.assertEqual((code, out), (0, "schema: []"))

    def test_an_asset_of_the_image_is_replaced(self):
        (self.root / "asset.yaml").write_text("old")
        _, out, _ = self.script(
            "cat asset.yaml", environment={"DATIVO_ASSET_DOCUMENT": packed(b"new")}, asset_path="asset.yaml"
        )
        self.assertEqual(out, "new")

    def test_a_file_that_cannot_be_written_is_said_and_nothing_starts(self):
        (self.root / "deep").write_text("a file, not a folder")
        code, out, lines = self.script("echo started", environment={"DATIVO_JOB_DOCUMENT": packed(JOB)})
        self.assertEqual((code, out), (2, ""))
        self.assert_ended([lines[0], lines[2]], "not_started", 2)
        self.assertIn("deep", lines[1]["message"])

    def test_a_document_that_is_broken_is_said_and_nothing_starts(self):
        code, out, lines = self.script("echo started", environment={"DATIVO_JOB_DOCUMENT": "H4sI"})
        self.assertEqual((code, out), (2, ""))
        self.assert_ended([lines[0], lines[2]], "not_started", 2)

    def test_definitions_are_brought_too(self):
        _, out, _ = self.script(
            "cat definitions.py",
            environment={"DATIVO_DEFINITIONS": packed(b"defs = None")},
            definitions_path="definitions.py",
        )
        self.assertEqual(out, "defs = None")


class Launchers(Supervised):
    def test_the_result_of_the_runner_below_a_launcher_counts(self):
        leave = """echo '{"exit_code": 1, "reason": "partial"}' > "$DATIVO_RUN_RESULT"; exit 0"""
        code, _, lines = self.script(leave)
        self.assertEqual(code, 1)
        self.assert_ended(lines, "partial", 1)

    def test_a_launcher_that_fails_after_a_good_run_has_failed(self):
        leave = """echo '{"exit_code": 0, "reason": "success"}' > "$DATIVO_RUN_RESULT"; exit 5"""
        code, _, lines = self.script(leave)
        self.assertEqual(code, 5)
        self.assert_ended(lines, "failed", 5)

    def dagster(self, text, *arguments):
        """A run as a launcher starts it, of a Dagster that goes on as the shell's text says."""
        (self.root / "dagster").write_text(
            "#!/bin/sh\nprintf %s \"$3\" > told\n"
            "fails() { case \"$3\" in *'\"set_exit_code_on_failure\": true'*) exit 1;; esac; exit 0; }\n" + text
        )
        (self.root / "dagster").chmod(0o755)
        return self.run_to_end(str(self.root / "dagster"), "api", *arguments)

    def test_a_dagster_run_that_was_told_to_end_is_no_success(self):
        text = "trap 'exit 0' TERM; echo; sleep 30 & wait"
        process = self.start("sh", "-c", text, "api", "execute_run", json.dumps({"__class__": "ExecuteRunArgs"}))
        process.stderr.readline()
        process.stdout.readline()
        process.send_signal(signal.SIGTERM)
        _, err = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 143)
        last = self.lines(err.decode())[-1]
        self.assertEqual((last["reason"], last["exit_code"]), ("stopped", 143))

    def told(self):
        return (self.root / "told").read_text()

    def test_a_dagster_run_that_fails_before_its_asset_has_failed(self):
        for command, name in (("execute_run", "ExecuteRunArgs"), ("resume_run", "ResumeRunArgs")):
            # What dagster-contrib-gcp sends: nothing is said of the exit code.
            for said in ({}, {"set_exit_code_on_failure": None}, {"set_exit_code_on_failure": True}):
                given = {"__class__": name, "pipeline_run_id": "r1 \u00e9", "instance_ref": {"a": [1]}, **said}
                with self.subTest(command=command, said=said):
                    code, _, lines = self.dagster('fails "$@"', command, json.dumps(given))
                    self.assertEqual(code, 1)
                    self.assert_ended(lines, "failed", 1)
                    self.assertEqual(json.loads(self.told()), {**given, "set_exit_code_on_failure": True})

    def test_a_dagster_run_whose_asset_was_run_ends_as_the_runner(self):
        given = json.dumps({"__class__": "ExecuteRunArgs"})
        leave = """echo '{"exit_code": %d, "reason": "%s"}' > "$DATIVO_RUN_RESULT"; """
        for code, reason, then, ended in (
            (0, "success", "exit 0", ("success", 0)),
            (1, "partial", "exit 0", ("partial", 1)),
            (2, "failed", 'fails "$@"', ("failed", 2)),
            (137, "killed", 'fails "$@"', ("killed", 137)),
            (0, "success", 'fails "$@"', ("failed", 1)),
        ):
            with self.subTest(reason=reason, then=then):
                _, _, lines = self.dagster(leave % (code, reason) + then, "execute_run", given)
                self.assert_ended(lines, *ended)

    def test_what_is_no_dagster_run_is_started_as_it_is(self):
        for arguments in (
            ["execute_run", "{}"],
            ["execute_run", "[1]"],
            ["execute_run", "no JSON"],
            ["execute_run", '{"__class__": "Other"}'],
            ["execute_step", '{"__class__": "ExecuteRunArgs"}'],
        ):
            with self.subTest(arguments):
                _, _, lines = self.dagster("exit 1", *arguments)
                self.assertEqual(self.told(), arguments[1])
                self.assert_ended(lines, "partial", 1)

    def test_a_process_that_is_no_run_writes_no_lines(self):
        code, _, lines = self.script("exit 4", quiet=True)
        self.assertEqual((code, lines), (4, []))


class Requests(Supervised):
    def serve(self, text, **settings):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        process = self.start(
            "sh", "-c", text, serve=True,
            environment={"PORT": str(port), "DATIVO_JOB_DOCUMENT": packed(JOB)}, **settings
        )
        self.addCleanup(process.communicate)
        self.addCleanup(process.kill)
        for _ in range(100):
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                time.sleep(0.1)
        self.url = "http://127.0.0.1:%d/" % port

    def post(self):
        try:
            return urllib.request.urlopen(urllib.request.Request(self.url, b"{}"), timeout=30).status
        except urllib.error.HTTPError as error:
            return error.code

    def test_each_request_is_a_run_with_the_files(self):
        self.serve("cat deep/job.yaml > copy && rm deep/job.yaml && test ! -e fail")
        self.assertEqual([self.post(), self.post()], [200, 200])
        self.assertEqual((self.root / "copy").read_bytes(), JOB)
        (self.root / "fail").touch()
        self.assertEqual(self.post(), 500)

    def test_a_run_that_takes_too_long_is_a_504(self):
        self.serve("sleep 30", timeout_seconds=1)
        self.assertEqual(self.post(), 504)

    def test_anything_but_a_post_runs_nothing(self):
        self.serve("touch ran")
        with self.assertRaises(urllib.error.HTTPError):
            urllib.request.urlopen(self.url, timeout=30)
        self.assertFalse((self.root / "ran").exists())


if __name__ == "__main__":
    unittest.main()
