"""A self-contained HTML page: every page as a picture, its values boxed and listed beside it."""

from flows.report.build import write_report

__all__ = ["write_report"]
