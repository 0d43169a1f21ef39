namespace Jiangshang.Marketplace.TradeModes;

/// <summary>Group buying (拼团): the group opens when its leader pays; it fills within the clock and is shipped, or everybody is refunded.</summary>
internal static class GroupBuying
{
    public static void Join(MarketWorld world, int order)
    {
        var groups = world.State.Groups;
        var orders = world.State.Orders;
        var listing = orders.Listing[order];
        var group = Open(world, listing);
        if (group < 0)
        {
            group = groups.AddRow();
            groups.Listing[group] = listing;
            groups.OpenedAt[group] = (int)world.Now;
            world.Count(orders.Store[order], StoreMetric.GroupsOpened);
            world.Happened(order, OrderEvent.GroupOpened);
        }

        orders.Group[order] = group;
        orders.State[order] = (byte)OrderState.AwaitingGroup;
        groups.Members[group]++;
        if (groups.Members[group] >= world.Scenario.TradeModes.GroupSize.Value)
        {
            groups.Closed[group] = 1;
            world.Count(orders.Store[order], StoreMetric.GroupsFilled);
            world.Happened(order, OrderEvent.GroupFilled);
            foreach (var member in MembersOf(world, group))
            {
                world.Desk.Enqueue(member);
            }
        }
    }

    /// <summary>Refunds groups whose clock ran out.</summary>
    public static void Expire(MarketWorld world)
    {
        var groups = world.State.Groups;
        ref var next = ref world.State.Counters[5];
        while (next < groups.Count && groups.OpenedAt[(int)next] + world.Scenario.TradeModes.GroupClock.Value <= world.Now)
        {
            var group = (int)next;
            next++;
            if (groups.Closed[group] != 0)
            {
                continue;
            }

            groups.Closed[group] = 2;
            world.Count(world.State.Listings.Store[groups.Listing[group]], StoreMetric.GroupsFailed);
            var members = MembersOf(world, group);
            world.Happened(members[0], OrderEvent.GroupFailed);
            foreach (var member in members)
            {
                AfterSaleWork.Cancel(world, member);
            }
        }
    }

    private static int Open(MarketWorld world, int listing)
    {
        var groups = world.State.Groups;
        for (var group = (int)world.State.Counters[5]; group < groups.Count; group++)
        {
            if (groups.Listing[group] == listing && groups.Closed[group] == 0)
            {
                return group;
            }
        }

        return -1;
    }

    private static List<int> MembersOf(MarketWorld world, int group)
    {
        var members = new List<int>();
        var orders = world.State.Orders;
        var from = world.State.Groups.OpenedAt[group];
        for (var order = orders.Count - 1; order >= 0 && ((long)orders.Day[order] * Hour.PerDay) + orders.Hour[order] >= from; order--)
        {
            if (orders.Group[order] == group)
            {
                members.Add(order);
            }
        }

        members.Reverse();
        return members;
    }
}
