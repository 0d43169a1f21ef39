#!/usr/bin/env python3
"""Times the auctions of AuctionGym and AuctionNet, for comparison with row P5 of the market benchmark.

Neither program is part of this repository. Check them out (github.com/amzn/auction-gym, github.com/alimama-tech/AuctionNet), install NumPy, and run

    bench/peers/auctions.py --auction-gym DIR --auction-net DIR
    dotnet run -c Release --project bench/Jiangshang.Benchmarks -- market P5

one after the other on the same machine. Both lines are processor time of one auction, the best of several rounds. What is timed of each program is its
own code between bids and charges, nothing of its click models or bidders:

- AuctionGym: the bids as an array, `SecondPrice.allocate`, and the loop of `Auction.simulate_opportunity` that tells every bidder the price.
- AuctionNet: `BiddingEnv._get_sorted_bids_and_market_prices`, `_assign_slots_and_xi` and `_calculate_cost`, in one batch of page views, which is how
  the program itself runs them.
"""
import argparse
import importlib.util
import pathlib
import random
import re
import sys
import time
import types

import numpy as np

ROUNDS = 9
AUCTIONS = 2_000


def best_ns(run):
    """Least processor time of one auction over the rounds, in nanoseconds."""
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        run()
        times.append(time.process_time() - start)
    return min(times) / AUCTIONS * 1e9


class Bidder:
    """Takes its price as AuctionGym's `Agent.charge` and `set_price` do: into its last log entry and its sums."""

    def __init__(self):
        self.logs = [types.SimpleNamespace(value=1.0)]
        self.net_utility = 0.0
        self.gross_utility = 0.0

    def charge(self, price, second_price, outcome):
        entry = self.logs[-1]
        entry.price, entry.second_price, entry.outcome, entry.won = price, second_price, outcome, True
        value = entry.value * outcome
        self.net_utility += value - price
        self.gross_utility += value

    def set_price(self, price):
        self.logs[-1].price = price


def auction_gym(folder):
    sys.path.insert(0, str(pathlib.Path(folder) / "src"))
    from AuctionAllocation import SecondPrice

    mechanism = SecondPrice()
    for bidders in (10, 40):
        auctions = [[random.random() for _ in range(bidders)] for _ in range(AUCTIONS)]
        arrays = [np.array(bids) for bids in auctions]
        agents = [Bidder() for _ in range(bidders)]

        def allocation():
            for bids in arrays:
                mechanism.allocate(bids, 5)

        def whole():
            for bids in auctions:
                winners, prices, second_prices = mechanism.allocate(np.array(bids), 5)
                for winner, price, second_price in zip(winners, prices, second_prices):
                    for number, agent in enumerate(agents):
                        if number == winner:
                            agent.charge(price, second_price, False)
                        else:
                            agent.set_price(price)

        print(f"AuctionGym, {bidders} bidders, 5 places: from bids to charges {best_ns(whole):.0f} ns, allocation alone {best_ns(allocation):.0f} ns")


def auction_net(folder):
    path = pathlib.Path(folder) / "simul_bidding_env" / "Environment" / "BiddingEnv.py"
    # The module asks for two packages that its auction does not use.
    source = re.sub(r"^(import gin|from scipy.*|@gin.*)$", "", path.read_text(), flags=re.MULTILINE)
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("bidding_env", loader=None))
    exec(compile(source, str(path), "exec"), module.__dict__)
    environment = module.BiddingEnv()
    bids = np.random.default_rng(1).random((AUCTIONS, environment.NUM_ADVERTISERS)) + 2 * environment.reserve_pv_price

    def whole():
        places = np.zeros_like(bids)
        order, prices = environment._get_sorted_bids_and_market_prices(bids)
        places, _ = environment._assign_slots_and_xi(order, places, np.zeros_like(bids))
        environment._calculate_cost(places, prices)

    print(f"AuctionNet, {environment.NUM_ADVERTISERS} bidders, {environment.NUM_SLOTS} places: from bids to charges {best_ns(whole):.0f} ns")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--auction-gym", metavar="DIR", help="a checkout of AuctionGym")
    arguments.add_argument("--auction-net", metavar="DIR", help="a checkout of AuctionNet")
    chosen = arguments.parse_args()
    if not (chosen.auction_gym or chosen.auction_net):
        arguments.error("name at least one checkout")
    random.seed(1)
    if chosen.auction_gym:
        auction_gym(chosen.auction_gym)
    if chosen.auction_net:
        auction_net(chosen.auction_net)


if __name__ == "__main__":
    main()
