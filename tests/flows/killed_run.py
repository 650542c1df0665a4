"""Runs an intake, under Prefect or alone, that kills itself, as a power cut would, at the second call of one function."""

import os
import signal
import sys
from importlib import import_module

from flows.intake.occasion import Occasion
from flows.intake.start import intake_alone, intake_under_prefect
from flows.intake.steps import Plan
from flows.settings import OfficeSettings


def wrap(target: str, when: str) -> None:
    """Replace the function, given by its full name, by one that dies at its second call."""
    owner_name, name = target.rsplit(".", 1)
    try:
        owner = import_module(owner_name)
    except ModuleNotFoundError:
        module, _, class_name = owner_name.rpartition(".")
        owner = getattr(import_module(module), class_name)
    original = getattr(owner, name)
    calls = 0

    def dying(*args, **kwargs):
        nonlocal calls
        calls += 1
        if calls == 2 and when == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        result = original(*args, **kwargs)
        if calls == 2:
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    setattr(owner, name, dying)


if __name__ == "__main__":
    settings, how, function, when = sys.argv[1:]
    wrap(function, when)
    start = intake_under_prefect if how == "prefect" else intake_alone
    start(Occasion(OfficeSettings.model_validate_json(settings)), Plan())
