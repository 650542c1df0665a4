"""One T.30 call: a TIFF goes in at one machine and comes out at the other, with what the line did to it."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sample_docs.fax import spandsp

RATE = 8000
CHUNK = 160
LONGEST_SECONDS = 1800
TRAINING_SECONDS = 1.5
Samples = NDArray[np.int16]


@dataclass(frozen=True)
class Line:
    """The telephone line and the machines' abilities.

    `bursts` of noise a second fall on the pages; `drop_share` of the way through them the line is cut.
    """

    modems: int = spandsp.V17 | spandsp.V29 | spandsp.V27TER
    error_correction: bool = True
    compressions: int = spandsp.T4_1D | spandsp.T4_2D | spandsp.T6
    received_encoding: int = spandsp.T6
    bursts: float = 0.0
    burst_seconds: float = 0.03
    burst_level: float = 0.5
    drop_share: float = 0.0


@dataclass(frozen=True)
class Job:
    """What is faxed: the TIFF sent, the TIFF to be received, and the two machines' numbers."""

    source: Path
    target: Path
    sender: str
    receiver: str


class _Machine:
    """One fax machine; `done` once the call is over for it, `sending` while page data leaves it."""

    def __init__(self, *, calling: bool, line: Line) -> None:
        self.lib = spandsp.library()
        self.state = self.lib.fax_init(None, int(calling))
        self.t30 = self.lib.fax_get_t30_state(self.state)
        self.done = self.sending = False
        self._buffer: Samples = np.zeros(CHUNK, np.int16)
        # ctypes keeps no reference to callbacks; without these they would be collected during the call
        self._callbacks = (spandsp.FINISHED(self._finished), spandsp.FRAME(self._frame))
        self._set_up(line)

    def _set_up(self, line: Line) -> None:
        self.lib.fax_set_transmit_on_idle(self.state, 1)
        self.lib.t30_set_phase_e_handler(self.t30, self._callbacks[0], None)
        self.lib.t30_set_real_time_frame_handler(self.t30, self._callbacks[1], None)
        self.lib.t30_set_ecm_capability(self.t30, int(line.error_correction))
        self.lib.t30_set_supported_modems(self.t30, line.modems)
        self.lib.t30_set_supported_compressions(self.t30, line.compressions)
        self.lib.t30_set_supported_resolutions(self.t30, spandsp.STANDARD_AND_FINE)
        self.lib.t30_set_supported_image_sizes(self.t30, spandsp.ANY_SIZE)

    def _finished(self, _state: Any, _user: Any, _code: int) -> None:
        self.done = True

    def _frame(self, _state: Any, _user: Any, incoming: int, message: Any, _length: int) -> None:
        kind = self.lib.t30_frametype(message[2])
        if incoming and kind in (b"CFR", b"MCF", b"RTP"):
            self.sending = True
        if not incoming and kind not in (b"FCD", b"RCP"):
            self.sending = False

    def speak(self) -> Samples:
        """Return the next samples this machine sends."""
        sent = self.lib.fax_tx(self.state, self._buffer.ctypes.data, CHUNK)
        self._buffer[max(sent, 0) :] = 0
        return self._buffer.copy()

    def hear(self, samples: Samples) -> None:
        """Take the next samples from the line."""
        self.lib.fax_rx(self.state, samples.ctypes.data, CHUNK)

    def hang_up(self) -> None:
        """End the call and free the machine."""
        self.lib.t30_terminate(self.t30)
        self.lib.fax_free(self.state)


class _Noise:
    """Bursts of noise, drawn from a seed."""

    def __init__(self, line: Line, generator: np.random.Generator) -> None:
        self._line, self._generator, self._left = line, generator, 0

    def over(self, samples: Samples) -> Samples:
        """Return samples with what noise falls on them."""
        if self._left <= 0 and self._generator.random() < self._line.bursts * CHUNK / RATE:
            self._left = max(1, int(self._line.burst_seconds * RATE / CHUNK))
        if self._left <= 0:
            return samples
        self._left -= 1
        loud = samples + self._generator.normal(0, self._line.burst_level * 8000, CHUNK)
        return np.clip(loud, -32768, 32767).astype(np.int16)


def send(job: Job, line: Line, generator: np.random.Generator) -> None:
    """Fax the TIFF at the job's source and leave what arrives at its target."""
    until = None
    if line.drop_share:
        until = _call(job, replace(line, drop_share=0.0, bursts=0.0), generator, None) * line.drop_share
    _call(job, line, generator, until)


def _call(job: Job, line: Line, generator: np.random.Generator, until: float | None) -> float:
    caller, answerer = _Machine(calling=True, line=line), _Machine(calling=False, line=line)
    caller.lib.t30_set_tx_ident(caller.t30, job.sender.encode())
    answerer.lib.t30_set_tx_ident(answerer.t30, job.receiver.encode())
    caller.lib.t30_set_tx_file(caller.t30, str(job.source).encode(), -1, -1)
    answerer.lib.t30_set_rx_file(answerer.t30, str(job.target).encode(), -1)
    answerer.lib.t30_set_rx_encoding(answerer.t30, line.received_encoding)
    seconds = _talk(caller, answerer, _Noise(line, generator), until)
    answerer.hang_up()
    caller.hang_up()
    return seconds


def _talk(caller: _Machine, answerer: _Machine, noise: _Noise, until: float | None) -> float:
    """Run the call and return its seconds of page data; after `until` of them the caller is not heard any more."""
    sending_seconds = 0.0
    for _ in range(LONGEST_SECONDS * RATE // CHUNK):
        there, back = caller.speak(), answerer.speak()
        sending_seconds += caller.sending * CHUNK / RATE
        # the first seconds of a page are the modem's training; noise there would end the call, not hurt the page
        if caller.sending and sending_seconds > TRAINING_SECONDS:
            there = noise.over(there)
        if until and sending_seconds > until:
            there = np.zeros_like(there)
        answerer.hear(there)
        caller.hear(back)
        if answerer.done and (caller.done or until):
            break
    return sending_seconds
