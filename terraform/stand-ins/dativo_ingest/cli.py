"""Stands in for the Dativo runner: its arguments, its exit codes and its log, and no load.

What it keeps to is the contract of the runner's own command line at dativo-ingest 6794f02. STAND_IN
says how the run goes; what it was given is written to STAND_IN_REPORT for the test to read.
"""

import argparse
import datetime
import hashlib
import json
import os
import signal
import sys
import time

# How a run goes: the exit code and the events of the log, in order.
ENDINGS = {
    "success": (0, ["job_started", "job_validated", "asset_loaded", "batch_written", "job_finished"]),
    "partial": (1, ["job_started", "job_validated", "asset_loaded", "batch_written", "job_finished"]),
    "no valid record": (2, ["job_started", "job_validated", "asset_loaded", "job_finished"]),
    "job error": (2, ["job_started", "job_error"]),
    "asset error": (2, ["job_started", "job_validated", "asset_error"]),
    "extractor error": (2, ["job_started", "job_validated", "asset_loaded", "extractor_error"]),
    "upload failed": (2, ["job_started", "asset_loaded", "batch_written", "upload_failed"]),
    "no event": (2, ["job_started", "job_validated", "asset_loaded"]),
}


def log(event, level="INFO"):
    line = {
        "timestamp": datetime.datetime.now(datetime.timezone.utc).isoformat(),
        "level": level,
        "message": "Job execution completed" if event == "job_finished" else event.replace("_", " "),
        "module": "cli",
        "function": "_execute_single_job",
        "line": 1,
        "event_type": event,
    }
    print(json.dumps(line), file=sys.stderr, flush=True)


def content(path):
    try:
        with open(path, "rb") as file:
            return hashlib.sha256(file.read()).hexdigest()
    except OSError:
        return None


def report(config):
    names = ["S3_BUCKET", "STATE_DIR", "AWS_REGION", "DATIVO_SECRET_MANAGER", "GOOGLE_CLOUD_PROJECT"]
    told = {
        "arguments": sys.argv[1:],
        "job": content(config),
        "asset": content(os.environ.get("STAND_IN_ASSET", "")),
        "environment": {name: os.environ[name] for name in names if name in os.environ},
        "foreign": sorted(name for name in os.environ if name.startswith("DATIVO_") and name not in names),
    }
    with open(os.environ["STAND_IN_REPORT"], "w") as file:
        json.dump(told, file)


def main():
    parser = argparse.ArgumentParser(prog="dativo_ingest")
    commands = parser.add_subparsers(dest="command")
    run = commands.add_parser("run")
    source = run.add_mutually_exclusive_group(required=True)
    source.add_argument("--config")
    source.add_argument("--job-dir")
    run.add_argument("--mode", choices=["self_hosted", "cloud"], default="self_hosted")
    run.add_argument("--secrets-dir", default="/secrets")
    run.add_argument("--secret-manager", choices=["env", "filesystem", "vault", "aws", "gcp"])
    run.add_argument("--secret-manager-config")
    run.add_argument("--tenant-id")
    arguments = parser.parse_args()
    if not arguments.command:
        parser.print_help()
        return 2
    if content(arguments.config) is None:
        print("ERROR: Job configuration file not found: %s" % arguments.config, file=sys.stderr)
        return 2
    report(arguments.config)
    way = os.environ.get("STAND_IN", "success")
    if way == "hangs":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        log("job_started")
        time.sleep(600)
    if way == "killed":
        log("job_started")
        os.kill(os.getpid(), signal.SIGKILL)
    if way == "crash":
        log("job_started")
        raise RuntimeError("Python itself gives up")
    code, events = ENDINGS[way]
    for event in events:
        log(event, "ERROR" if "error" in event or "failed" in event else "INFO")
    return code


if __name__ == "__main__":
    sys.exit(main())
