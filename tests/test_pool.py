"""The worker pool under everything that befalls it: hung and killed workers, broken files, an owner that dies."""

import io
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections import deque
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from extractors.errors import EngineCrashedError, UnreadableFileError
from extractors.pool import FileTask, WorkerPool
from extractors.pool_file import FileUnderWay
from extractors.pool_process import Fate
from extractors.settings import Settings

pytestmark = pytest.mark.slow


def fax(text, pages=1):
    frames = []
    for number in range(pages):
        image = Image.new("L", (1728, 900), 255)
        ImageDraw.Draw(image).text((150, 300), f"{text} {number + 1}", fill=0, font=ImageFont.load_default(60))
        frames.append(image.point(lambda grey: 255 if grey > 128 else 0).convert("1"))
    content = io.BytesIO()
    frames[0].save(content, "TIFF", compression="group4", dpi=(204, 196), save_all=True, append_images=frames[1:])
    return content.getvalue()


@pytest.fixture(scope="module")
def pool():
    with WorkerPool(2, Settings()) as opened:
        yield opened


def by_key(pool, tasks):
    return {answer.key: answer for answer in pool.recognise(tasks)}


def test_every_file_is_answered_once_with_its_pages_in_order(pool, tmp_path):
    path = tmp_path / "fax.tif"
    path.write_bytes(fax("Paper seven", 3))
    tasks = [FileTask(str(n), fax(f"Paper {n}", 1 + n % 3), f"{n}.tif") for n in range(6)]
    tasks += [FileTask("path", path, "path.tif"), FileTask("gone", tmp_path / "gone", "gone.tif")]
    answers = list(pool.recognise(tasks))
    assert sorted(answer.key for answer in answers) == sorted(task.key for task in tasks)
    found = {answer.key: answer for answer in answers}
    assert [page.text for page in found["path"].pages] == ["Paper seven 1", "Paper seven 2", "Paper seven 3"]
    assert all(len(found[str(n)].pages) == found[str(n)].facts.page_count == 1 + n % 3 for n in range(6))
    assert isinstance(found["gone"].error, UnreadableFileError)
    assert found["gone"].pages == ()


def test_a_worker_killed_in_the_middle_loses_and_doubles_nothing(pool):
    tasks = [FileTask(str(n), fax(f"Paper {n}", 2), f"{n}.tif") for n in range(5)]
    answers = []
    for answer in pool.recognise(tasks):
        if not answers:
            for process in pool.process_ids:
                os.kill(process, signal.SIGKILL)
        answers.append(answer)
    assert sorted(answer.key for answer in answers) == ["0", "1", "2", "3", "4"]
    assert all([page.text for page in a.pages] == [f"Paper {a.key} 1", f"Paper {a.key} 2"] for a in answers)


def test_a_page_over_the_time_limit_comes_back_as_timed_out_and_the_pool_goes_on():
    limited = Settings(page_timeout_seconds=0.75)
    slow = io.BytesIO()
    noise = Image.effect_noise((5000, 6000), 90).point(lambda grey: 255 if grey > 118 else 0)
    noise.convert("L").save(slow, "PNG", dpi=(300, 300))
    with WorkerPool(1, limited) as pool:
        found = by_key(pool, [FileTask("slow", slow.getvalue(), "a.png"), FileTask("next", fax("Paper"), "b.tif")])
    assert [page.problem for page in found["slow"].pages] == ["page_timed_out"]
    assert found["next"].pages[0].text == "Paper 1"


def test_a_batch_given_up_half_way_leaves_nothing_to_the_next(pool):
    first = pool.recognise([FileTask(f"old{n}", fax("Old", 2), "old.tif") for n in range(4)])
    next(first)
    first.close()
    assert list(by_key(pool, [FileTask("new", fax("New"), "new.tif")])) == ["new"]


def test_a_call_returns_raises_or_times_out(pool):
    assert pool.run(pow, 3, 4, timeout_seconds=30) == 81
    with pytest.raises(TimeoutError):
        pool.run(time.sleep, 60, timeout_seconds=0.2)
    with pytest.raises(EngineCrashedError):
        pool.run(os.abort, timeout_seconds=30)
    assert pool.run(len, "abc", timeout_seconds=30) == 3


def test_workers_end_when_their_owner_is_killed(tmp_path):
    script = tmp_path / "owner.py"
    script.write_text(
        textwrap.dedent("""
        import time
        from extractors.pool import WorkerPool
        from extractors.settings import Settings
        if __name__ == "__main__":
            pool = WorkerPool(2, Settings())
            print(*pool.process_ids, flush=True)
            time.sleep(600)
        """)
    )
    root = str(Path(__file__).parent.parent)
    owner = subprocess.Popen(
        [sys.executable, script], stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": root}
    )
    workers = [int(number) for number in owner.stdout.readline().split()]
    time.sleep(2)
    owner.kill()
    owner.wait()
    deadline = time.monotonic() + 20
    while any(map(is_running, workers)) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert len(workers) == 2
    assert not any(map(is_running, workers))


def is_running(process):
    try:
        state = Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def test_a_page_given_to_a_worker_that_was_dead_already_is_not_blamed_for_it():
    file = FileUnderWay(FileTask("one", b"", "one.tif"), 0, todo=deque())
    file.fail(1, Fate.DIED)
    file.fail(1, Fate.DIED, had_begun=False)
    assert list(file.todo) == [1, 1]
    assert file.pages == {}
    file.fail(1, Fate.DIED, had_begun=False)
    assert file.pages[1].problem == "page_unreadable"
