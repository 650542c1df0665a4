"""medoffice init."""

from pathlib import Path

from flows.errors import OutputError
from flows.office import open_office
from flows.prefect_environment import make_private_folder
from flows.settings import find_settings_file, load_settings, user_settings_file
from flows.terminal import say

INBOX = "inbox"


def init_office(config: Path | None) -> None:
    """Make what is missing: the settings file, the home folder with its database, and the folders of the sources."""
    file = (config or find_settings_file() or user_settings_file()).absolute()
    if not file.exists():
        write_first_settings(file)
    settings = load_settings(file)
    with open_office(settings):
        pass
    make_private_folder(settings.prefect_home)
    for folder in settings.folders:
        make_private_folder(folder.path)
    say(f"settings  {file}")
    say(f"home      {settings.home}")
    for folder in settings.folders:
        say(f"folder    {folder.name}: {folder.path}")
    say("Put papers into a folder and run `medoffice serve`, or `medoffice ingest FOLDER`.")


def write_first_settings(file: Path) -> None:
    """Write a settings file that says what can be set."""
    home = load_settings(None).home if not file.exists() else None
    template = Path(__file__).with_name("first_settings.toml").read_text(encoding="utf-8")
    try:
        make_private_folder(file.parent)
        with file.open("x", encoding="utf-8") as stream:
            file.chmod(0o600)
            stream.write(template.replace("@HOME@", str(home)))
    except OSError as cause:
        raise OutputError(f"{file}: {cause.strerror}") from None
