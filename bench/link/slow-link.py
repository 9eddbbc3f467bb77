"""A slow link: two TUN devices, and what goes into one comes out of the other late, throttled, or not at all.

usage: slow-link.py DEVICE DEVICE KBIT_PER_SECOND MILLISECONDS_EACH_WAY LOSS_PERCENT

Linux' own `netem` does the same, and is left out of many kernels. Obeys one word a line on standard input: `open` passes packets
at once, `cut` drops all, `slow` throttles; `count` answers with the bytes that came through each way since the last word.
Ends, and its devices with it, when standard input closes.
"""

import collections
import fcntl
import os
import random
import select
import struct
import sys
import time

TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000
PACKET_MAX = 65_536
STDIN = 0
# What waits to be sent: two seconds of a line of 128 kbit/s, as the buffers of routers on slow lines hold.
QUEUE_BYTES = 32_000


def device(name):
    """Makes a TUN device; it stays as long as what is returned is open."""
    tun = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(tun, TUNSETIFF, struct.pack("16sH", name.encode(), IFF_TUN | IFF_NO_PI))
    return tun


class Way:
    """One direction of the link."""

    def __init__(self, source, target, kbit, delay, loss):
        self.source, self.target = source, target
        self.bytes_per_second, self.delay, self.loss = kbit * 125, delay, loss
        self.random = random.Random(target)
        self.begin()

    def begin(self):
        """Forgets what is under way."""
        self.line_free_at, self.under_way, self.passed = 0.0, collections.deque(), 0

    def take(self, packet, mode, now):
        if mode == "open":
            self.give(packet)
        elif mode == "slow":
            if (self.line_free_at - now) * self.bytes_per_second > QUEUE_BYTES:
                return
            self.line_free_at = max(self.line_free_at, now) + len(packet) / self.bytes_per_second
            # What is lost was sent, and took its time on the line.
            if self.random.random() >= self.loss:
                self.under_way.append((self.line_free_at + self.delay, packet))

    def deliver(self, now):
        while self.under_way and self.under_way[0][0] <= now:
            self.give(self.under_way.popleft()[1])

    def give(self, packet):
        self.passed += len(packet)
        try:
            os.write(self.target, packet)
        except OSError:
            pass  # The other end is not up.


def main():
    one, other = device(sys.argv[1]), device(sys.argv[2])
    kbit, delay, loss = float(sys.argv[3]), float(sys.argv[4]) / 1000, float(sys.argv[5]) / 100
    ways = [Way(one, other, kbit, delay, loss), Way(other, one, kbit, delay, loss)]
    mode = "open"
    print("ready", flush=True)
    while True:
        now = time.monotonic()
        due = [way.under_way[0][0] - now for way in ways if way.under_way]
        readable, _, _ = select.select([one, other, STDIN], [], [], max(0, min(due)) if due else None)
        now = time.monotonic()
        for way in ways:
            way.deliver(now)
            if way.source in readable:
                try:
                    way.take(os.read(way.source, PACKET_MAX), mode, now)
                except OSError:
                    pass  # Nothing was there after all.
        if STDIN in readable:
            said = os.read(STDIN, 1000).decode()
            if said == "":
                return
            for word in said.split():
                if word == "count":
                    print(*(way.passed for way in ways), flush=True)
                else:
                    mode = word
                    for way in ways:
                        way.begin()


main()
