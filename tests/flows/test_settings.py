"""Settings: one file, the environment over it, and every mistake named."""

import pytest

from extractors.errors import SettingsError
from flows.settings import OfficeSettings, load_settings


@pytest.fixture(autouse=True)
def no_settings_around(monkeypatch, tmp_path):
    import os

    for name in [name for name in os.environ if name.startswith("MEDOFFICE_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path / "user"))
    monkeypatch.chdir(tmp_path)


def write(tmp_path, text):
    path = tmp_path / "medoffice.toml"
    path.write_text(text)
    return path


def test_the_file_in_the_folder_is_found(tmp_path):
    write(tmp_path, "prefect_port = 4321\n")
    assert load_settings().prefect_port == 4321


def test_the_file_named_by_the_environment_is_found_first(tmp_path, monkeypatch):
    write(tmp_path, "prefect_port = 4321\n")
    other = tmp_path / "other.toml"
    other.write_text("prefect_port = 4322\n")
    monkeypatch.setenv("MEDOFFICE_CONFIG", str(other))
    assert load_settings().prefect_port == 4322


def test_the_environment_wins_over_the_file_also_within_a_table(tmp_path, monkeypatch):
    write(tmp_path, "prefect_port = 4321\n[extractors]\nmax_pages = 5\npage_timeout_seconds = 7\n")
    monkeypatch.setenv("MEDOFFICE_PREFECT_PORT", "4400")
    monkeypatch.setenv("MEDOFFICE_EXTRACTORS__MAX_PAGES", "9")
    settings = load_settings()
    assert settings.prefect_port == 4400
    assert (settings.extractors.max_pages, settings.extractors.page_timeout_seconds) == (9, 7.0)


def test_settings_made_by_hand_take_nothing_from_the_environment(monkeypatch, tmp_path):
    monkeypatch.setenv("MEDOFFICE_HOME", "/somewhere/else")
    assert OfficeSettings(home=tmp_path).home == tmp_path


def test_the_first_settings_file_can_be_read_and_names_every_setting():
    from importlib.resources import files

    text = files("flows.commands").joinpath("first_settings.toml").read_text()
    rare = {"originals_url", "batch_size", "office_hours_files", "retry_pauses_seconds", "lease_minutes", "review_url"}
    assert all(name in text for name in set(OfficeSettings.model_fields) - rare)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("prefect_port = 99999\n", "prefect_port"),
        ("colour = 'blue'\n", "colour"),
        ("office_hours_cron = 'every day'\n", "office_hours_cron"),
        ("time_zone = 'Mars/Olympus'\n", "time_zone"),
        ("[[folders]]\nname = 'Fax Inbox'\npath = '/x'\n", "folders.0.name"),
        ("[[folders]]\nname = 'fax'\npath = '/x'\n[[folders]]\nname = 'fax'\npath = '/y'\n", "folders"),
        ("[extractors]\nengine = 'crystal ball'\n", "extractors.engine"),
        ("not toml", "not a TOML file"),
    ],
)
def test_a_mistake_is_named_by_its_setting(tmp_path, text, named):
    with pytest.raises(SettingsError, match=named):
        load_settings(write(tmp_path, text))


def test_a_password_in_an_address_is_not_shown(tmp_path):
    path = write(tmp_path, "database_url = 'postgresql://office:hunter2@db.example/office'\n")
    settings = load_settings(path)
    assert "hunter2" not in repr(settings)
    assert "hunter2" in settings.store_urls[0]
