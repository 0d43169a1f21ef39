namespace Jiangshang.Marketplace.Fulfilment;

/// <summary>What staff cost and can do (人员成本与产能).</summary>
/// <param name="ServiceWage">Wage of a service agent a day.</param>
/// <param name="PackerWage">Wage of a packer a day.</param>
/// <param name="InquiriesPerHour">Inquiries one agent answers in an hour without a queue.</param>
/// <param name="ParcelsPerDay">Parcels one packer packs in a day.</param>
/// <param name="PromptReply">Reply time without a queue.</param>
/// <param name="OverloadReply">Reply time added per unit of load beyond capacity.</param>
/// <param name="PromptLimit">A reply within this time counts as prompt (三分钟响应).</param>
/// <param name="UnstaffedReply">Reply time with nobody there.</param>
public sealed record StaffTerms(
    Fen ServiceWage,
    Fen PackerWage,
    Pieces InquiriesPerHour,
    Pieces ParcelsPerDay,
    ReplySeconds PromptReply,
    ReplySeconds OverloadReply,
    ReplySeconds PromptLimit,
    ReplySeconds UnstaffedReply);
