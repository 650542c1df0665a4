"""Starting an intake from a command: under the office's Prefect server where it runs, and without Prefect where not."""

from flows.intake.occasion import Occasion, on_occasion
from flows.intake.run import open_run
from flows.intake.steps import PlainSteps, Plan, take
from flows.outcomes import safely
from flows.prefect_environment import enter
from flows.server import api_url, is_running


def start_intake(occasion: Occasion, plan: Plan) -> None:
    """Run an intake to its end; raise a SafeFailure where it fails."""
    settings = occasion.settings
    if is_running(settings):
        enter(settings, api_url=api_url(settings))
        intake_under_prefect(occasion, plan)
    else:
        intake_alone(occasion, plan)


def intake_under_prefect(occasion: Occasion, plan: Plan) -> None:
    """Run the intake as a flow run of the server that this process has entered."""
    from prefect.logging.handlers import APILogWorker

    from flows.intake.flow import intake

    sources = None if plan.sources is None else list(plan.sources)
    try:
        with on_occasion(occasion):
            intake(sources=sources, most_files=plan.most_files, is_overnight=plan.is_overnight)
    finally:
        # The last lines of the run's log reach the server before anything stops it.
        APILogWorker.drain_all(timeout=5)


def intake_alone(occasion: Occasion, plan: Plan) -> None:
    """Run the intake without Prefect; raise a SafeFailure where it fails."""

    def work() -> None:
        with open_run(occasion) as run:
            take(run, plan, PlainSteps())

    safely(work, occasion.settings.error_log)
