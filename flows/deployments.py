"""Every deployment with its schedule, and the process that runs them when they are due."""

from typing import Any

from prefect import serve
from prefect.client.schemas.objects import ConcurrencyLimitConfig, ConcurrencyLimitStrategy
from prefect.deployments.runner import RunnerDeployment
from prefect.schedules import Cron
from prefect.types.entrypoint import EntrypointType

from flows.intake.flow import intake
from flows.settings import OfficeSettings

# A run that is due while one of its kind still works is not needed: that one takes what is new, and the next the rest.
ONE_AT_A_TIME = ConcurrencyLimitConfig(limit=1, collision_strategy=ConcurrencyLimitStrategy.CANCEL_NEW)


def deployments(settings: OfficeSettings) -> list[RunnerDeployment]:
    """Return all deployments of this office."""
    return [
        deployment(
            settings,
            name="office-hours",
            cron=settings.office_hours_cron,
            description="Takes in, reads and files what is new while the office is open.",
            parameters={"most_files": settings.office_hours_files},
        ),
        deployment(
            settings,
            name="overnight",
            cron=settings.overnight_cron,
            description="Reads everything that still waits, then counts every page in the store.",
            parameters={"is_overnight": True},
        ),
    ]


def deployment(
    settings: OfficeSettings, *, name: str, cron: str, description: str, parameters: dict[str, Any]
) -> RunnerDeployment:
    """Return the intake as it runs at these times in the office's time zone."""
    made = intake.to_deployment(
        name=name,
        schedule=Cron(cron, timezone=str(settings.time_zone)),
        description=description,
        parameters=parameters,
        concurrency_limit=ONE_AT_A_TIME,
        enforce_parameter_schema=True,
        tags=["intake"],
        entrypoint_type=EntrypointType.MODULE_PATH,
    )
    assert isinstance(made, RunnerDeployment)
    return made


def serve_deployments(settings: OfficeSettings) -> None:
    """Run what is due, until this process is asked to end; a Prefect server must be running."""
    serve(*deployments(settings), pause_on_shutdown=False, print_starting_message=False)
