"""Runs a Dativo job in its container and says how it went.

Entry point of the container: `python3 -c "$(cat supervisor.py)" PROGRAM ARG…`, or with the path of
this file. What it needs to know comes in the environment:

  DATIVO_SUPERVISOR      JSON: tenant_id, job_name, config_path, asset_path, definitions_path,
                         timeout_seconds, stop_seconds, serve, quiet; each may be null or missing
  DATIVO_JOB_DOCUMENT    the job's file in Base64, gzipped or not; written to config_path
  DATIVO_ASSET_DOCUMENT  the asset's file likewise; written to asset_path
  DATIVO_DEFINITIONS     Dagster's definitions likewise; written to definitions_path

It writes the files, starts PROGRAM, passes signals on, ends it before timeout_seconds are over, or
before the stop_seconds that the platform gives a container which it has told to stop, and
writes one JSON line to standard error at the start and one at the end:

  {"event_type": "run_started", "tenant_id": …, "job_name": …, …}
  {"event_type": "run_finished", "exit_code": 0, "reason": "success", "duration_seconds": 12.3, …}

  reason       exit code                   when
  success      0
  partial      1                           some records failed, or Python itself gave up
  failed       that of the program         any other; of Dagster's own command 1, too
  killed       128 + the signal's number   by a signal that did not pass through here, such as the
                                           kernel's when memory is short
  stopped      that of the program         after a signal that did: the platform ended the run
  timed_out    124
  not_started  126, 127; 2                 no such program; a file could not be written

With `quiet`, for a process that is no run, such as Dagster's code server, it writes no lines.

With `serve` it listens on $PORT instead and each POST is a run: 200 for success, 504 when it timed
out, 500 for the rest.

Where a launcher's own process stands between, as Dagster's does, the process that started the runner
leaves its exit code and reason as JSON in the file that DATIVO_RUN_RESULT names. A run that failed
before it came to the runner leaves nothing there: `dagster api execute_run` is told to say so by its
exit code, whether its launcher asked for that or not.

Standard library only, Python 3.8 or later.
"""

import base64
import datetime
import gzip
import json
import os
import signal
import subprocess
import sys
import tempfile
import time

FORWARDED = ("SIGTERM", "SIGINT", "SIGHUP", "SIGQUIT", "SIGUSR1", "SIGUSR2")
# Exit codes of the runner: 0 all records, 1 some, 2 none.
REASONS = {0: "success", 1: "partial"}
RESULT_VARIABLE = "DATIVO_RUN_RESULT"
# Dagster's commands that are a run, and what their last argument is: dagster/_grpc/types.py.
DAGSTER_RUNS = {"execute_run": "ExecuteRunArgs", "resume_run": "ResumeRunArgs"}


def say(settings, event_type, level, message, **more):
    """Write one line of the contract, to standard error."""
    if settings.get("quiet") and level == "INFO":
        return
    line = {
        "timestamp": datetime.datetime.now(datetime.timezone.utc).isoformat(),
        "level": level,
        # Cloud Logging looks for this name.
        "severity": level,
        "message": message,
        "event_type": event_type,
        "tenant_id": settings.get("tenant_id"),
        "job_name": settings.get("job_name"),
    }
    line.update(more)
    # The job may have left its last line unfinished, and this one has to be read as JSON.
    start = "\n" if event_type == "run_finished" else ""
    os.write(2, (start + json.dumps(line) + "\n").encode())


def document(name):
    """The bytes that a variable of the environment brings, or None. The program need not see them."""
    text = os.environ.pop(name, None)
    if not text:
        return None
    content = base64.b64decode(text)
    return gzip.decompress(content) if content[:2] == b"\x1f\x8b" else content


def deliver(settings):
    """Write the files where they are looked for. Raises OSError with the path, or what decoding does."""
    job = document("DATIVO_JOB_DOCUMENT")
    asset = document("DATIVO_ASSET_DOCUMENT")
    definitions = document("DATIVO_DEFINITIONS")
    if job is not None and settings.get("config_path"):
        write(settings["config_path"], job)
    if definitions is not None and settings.get("definitions_path"):
        write(settings["definitions_path"], definitions)
    if asset is not None and settings.get("asset_path"):
        # The runner expands variables in this path, too.
        path = os.path.expandvars(settings["asset_path"])
        try:
            write(path, asset)
        except OSError as error:
            if not os.path.isfile(path):
                raise
            say(settings, "asset_kept", "WARNING", "The image's own asset is used: %s" % error)


def write(path, content):
    """Write a file and the folders above it."""
    folder = os.path.dirname(os.path.abspath(path))
    os.makedirs(folder, exist_ok=True)
    with open(path, "wb") as file:
        file.write(content)


def saying_failure(program):
    """A run of Dagster with the word by which a failed one exits with 1; None for any other program.

    Without it Dagster exits with 0 however the run went, and not every launcher says it.
    """
    if len(program) < 3 or program[-3] != "api" or program[-2] not in DAGSTER_RUNS:
        return None
    try:
        told = json.loads(program[-1])
    except ValueError:
        return None
    if not isinstance(told, dict) or told.get("__class__") != DAGSTER_RUNS[program[-2]]:
        return None
    return program[:-1] + [json.dumps(dict(told, set_exit_code_on_failure=True))]


class Run:
    """One run of the program: its process and why it ended."""

    def __init__(self, settings, program):
        self.settings = settings
        told = saying_failure(program)
        self.is_dagster = told is not None
        self.program = told or program
        self.process = None
        self.stopped = False
        # Signals that came while the program was being started.
        self.early = []

    def forward(self, number, _frame):
        """Pass a signal on; one that comes before the program has started ends the run there."""
        stops = number in (signal.SIGTERM, signal.SIGINT, signal.SIGQUIT)
        if stops and not self.stopped and self.settings.get("stop_seconds"):
            # What is still running then is killed by the platform, and its last line with it.
            limit = float(self.settings["stop_seconds"])
            signal.setitimer(signal.ITIMER_REAL, max(limit - 10, limit * 0.8))
        self.stopped = self.stopped or stops
        if not self.process:
            self.early.append(number)
        elif self.process.poll() is None:
            self.process.send_signal(number)

    def wait(self):
        """Wait for the program. Returns whether the time ran out. Ends everything that it started."""
        limit = self.settings.get("timeout_seconds")
        if not limit:
            self.process.wait()
            return False
        # Within the limit there is time for the program to end itself, and for the last line.
        grace = min(30.0, float(limit) / 10)
        try:
            self.process.wait(float(limit) - grace)
            return False
        except subprocess.TimeoutExpired:
            self.process.terminate()
        try:
            self.process.wait(grace / 2)
        except subprocess.TimeoutExpired:
            pass
        self.kill_group()
        self.process.wait()
        return True

    def kill_group(self, *_):
        """Kill what the program has started, and the program if it is still there."""
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except (AttributeError, OSError):
            pass

    def outcome(self, timed_out):
        """The reason and the exit code of a run that has ended."""
        code = self.process.returncode
        if timed_out:
            return "timed_out", 124
        if code < 0:
            return ("stopped" if self.stopped else "killed"), 128 - code
        if self.stopped and code != 0:
            return "stopped", code
        # What the runner means by 1 is in its result; Dagster means by it that the run failed.
        if self.is_dagster and code != 0:
            return "failed", code
        return REASONS.get(code, "failed"), code

    def run(self):
        """Run the program to its end. Returns the reason and the exit code."""
        try:
            deliver(self.settings)
        except Exception as error:  # Python would exit with 1, which is a partial success.
            return self.refuse(2, "A file of the job cannot be written: %s" % error)
        # What came until now was not meant for a program.
        self.early.clear()
        if self.stopped:
            return "stopped", 143
        try:
            # A group of its own, so that at the end nothing of it is left behind.
            self.process = subprocess.Popen(self.program, start_new_session=True)
        except OSError as error:
            return self.refuse(127 if isinstance(error, FileNotFoundError) else 126,
                               "The program cannot be started: %s" % error)
        for number in self.early:
            self.process.send_signal(number)
        timed_out = self.wait()
        self.kill_group()
        return self.outcome(timed_out)

    def refuse(self, code, message):
        """Say why the program was not started."""
        say(self.settings, "run_refused", "ERROR", message)
        return "not_started", code


def supervise(settings, program):
    """One run with its lines. Returns the reason and the exit code."""
    run = Run(settings, program)
    for name in FORWARDED:
        signal.signal(getattr(signal, name), run.forward)
    signal.signal(signal.SIGALRM, run.kill_group)
    handle, result = tempfile.mkstemp(prefix="dativo-run-")
    os.close(handle)
    os.environ[RESULT_VARIABLE] = result
    start = time.monotonic()
    say(settings, "run_started", "INFO", "The job starts.")
    reason, code = run.run()
    signal.setitimer(signal.ITIMER_REAL, 0)
    inner = read_result(result)
    # Dagster says 0 of a run that it ended because it was told to.
    if run.is_dagster and run.stopped and not inner and code == 0:
        reason, code = "stopped", 143
    if inner and inner["exit_code"] != 0 and reason in ("success", "partial", "failed"):
        reason, code = inner["reason"], inner["exit_code"]
    if settings.get("quiet"):
        return reason, code
    level = "INFO" if code == 0 else "WARNING" if reason == "partial" else "ERROR"
    say(settings, "run_finished", level, "The job ended: %s." % reason.replace("_", " "),
        exit_code=code, reason=reason, duration_seconds=round(time.monotonic() - start, 3))
    return reason, code


def read_result(path):
    """What the process that started the runner left, or None. Removes the file."""
    try:
        with open(path) as file:
            text = file.read()
        os.remove(path)
        return json.loads(text) if text else None
    except (OSError, ValueError):
        return None


def serve(settings, program):
    """Answer requests, one run each, until the platform ends the process."""
    from http.server import BaseHTTPRequestHandler, HTTPServer

    documents = {name: os.environ.get(name) for name in ("DATIVO_JOB_DOCUMENT", "DATIVO_ASSET_DOCUMENT")}

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            os.environ.update({name: text for name, text in documents.items() if text})
            reason, code = supervise(settings, program)
            body = json.dumps({"reason": reason, "exit_code": code}).encode()
            self.send_response(200 if code == 0 else 504 if reason == "timed_out" else 500)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
            signal.signal(signal.SIGTERM, signal.SIG_DFL)

        def log_message(self, *_):
            pass

    HTTPServer(("", int(os.environ.get("PORT", "8080"))), Handler).serve_forever()


def main():
    """Run what the arguments say. Returns the exit code of the container."""
    program = sys.argv[1:]
    try:
        settings = dict(json.loads(os.environ.pop("DATIVO_SUPERVISOR", None) or "{}"))
    except (ValueError, TypeError) as error:
        say({}, "run_refused", "ERROR", "DATIVO_SUPERVISOR cannot be read: %s" % error)
        return 2
    if not program:
        say(settings, "run_refused", "ERROR", "The supervisor was given no program to start.")
        return 2
    if settings.get("serve"):
        serve(settings, program)
    return supervise(settings, program)[1]


if __name__ == "__main__":
    sys.exit(main())
