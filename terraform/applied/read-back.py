"""Runs the fake's readback.py on a state that has been read already: read-back.py SCRIPT FOLDER PORT.

The fake's models come without descriptions, one of which botocore asks for when it makes a client of S3.
The state is FOLDER/state.json: that of one job, also where Terraform holds the jobs together.
"""

import runpy
import subprocess
import sys
from types import SimpleNamespace

from botocore.loaders import Loader

script, folder, port = sys.argv[1:]
load = Loader.load_service_model


def load_with_descriptions(self, *args, **kwargs):
    model = load(self, *args, **kwargs)
    for parameter in model.get("clientContextParams", {}).values():
        parameter.setdefault("documentation", "")
    return model


def show_state(*_, **__):
    with open(f"{folder}/state.json", encoding="utf-8") as state:
        return SimpleNamespace(stdout=state.read())


Loader.load_service_model = load_with_descriptions
subprocess.run = show_state
sys.argv = [script, folder, port]
runpy.run_path(script, run_name="__main__")
