from datetime import timedelta

import pytest

LEASE = timedelta(minutes=10)


@pytest.fixture
def three(store, now):
    return [
        store.receive("folder", str(n), f"fax {n}".encode(), name=f"{n}.tif", received_at=now + timedelta(seconds=n))
        for n in range(3)
    ]


def ids(receipts):
    return [receipt.id for receipt in receipts]


def test_two_runs_never_hold_the_same_file(store, now, three):
    assert ids(store.claim("a", 2, now=now, lease=LEASE)) == ids(three[:2])
    assert ids(store.claim("b", 2, now=now, lease=LEASE)) == ids(three[2:])
    assert store.claim("c", 2, now=now, lease=LEASE) == ()


def test_a_killed_runs_claim_lapses_and_is_taken_over(store, now, three):
    store.claim("killed", 3, now=now, lease=LEASE)
    assert store.claim("next", 3, now=now + LEASE - timedelta(seconds=1), lease=LEASE) == ()
    taken = store.claim("next", 3, now=now + LEASE, lease=LEASE)
    assert ids(taken) == ids(three)
    assert {receipt.attempts for receipt in taken} == {2}


def test_a_renewed_claim_does_not_lapse(store, now, three):
    store.claim("slow", 3, now=now, lease=LEASE)
    assert store.renew("slow", now=now + LEASE / 2, lease=LEASE) == 3
    assert store.claim("next", 3, now=now + LEASE, lease=LEASE) == ()


def test_a_released_claim_is_free_at_once(store, now, three):
    store.claim("polite", 2, now=now, lease=LEASE)
    assert store.release("polite") == 2
    assert ids(store.claim("next", 3, now=now, lease=LEASE)) == ids(three)


def test_filed_and_rejected_files_are_not_claimed_again(store, now, three, paper):
    store.file_result(three[0].id, paper.result(b"fax 0", paper.document(1)), now=now)
    store.reject(three[1].id, "empty_file", now=now)
    assert ids(store.claim("next", 3, now=now, lease=LEASE)) == ids(three[2:])


def test_claims_made_at_the_same_moment_share_the_files_out(store, now):
    from concurrent.futures import ThreadPoolExecutor

    received = {store.receive("f", str(n), str(n).encode(), name="x", received_at=now).id for n in range(24)}
    with ThreadPoolExecutor(6) as pool:
        claims = pool.map(lambda owner: store.claim(str(owner), 4, now=now, lease=LEASE), range(6))
        claimed = [receipt.id for claim in claims for receipt in claim]
    assert len(claimed) == len(set(claimed))
    rest = store.claim("rest", 24, now=now, lease=LEASE)
    assert received == {*claimed, *ids(rest)}
