#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// The closed lists of the method. Their codes are the same in every language, in the file and in the interchange
/// format; their names in the user's language are in `resources/catalog/method.json`.
namespace chandung::domain {

enum class CustomerKind { B2b, B2c };
enum class Purpose { Understand, Segments, Product, Marketing, Conversion, Service, Relationships };
enum class ReviewRhythm { Monthly, Quarterly, HalfYearly, Yearly };
enum class SourceKind { Internal, Analytics, Social, Interview, Feedback, Market, Organisations };
enum class Consent { Yes, No, NotNeeded };
enum class EvidenceKind { Observed, Said, Inferred };
enum class ShareBase { Customers, Accounts, Revenue };
enum class Tier { Tier1, Tier2, Tier3 };
enum class Behaviour { Relationship, Deal };
enum class Role { Initiator, Influencer, Decider, Approver, Gatekeeper, Buyer, User };
enum class BuyerType { Strategic, Transactional };
enum class Stance { Supports, Neutral, Opposes, Unknown };
enum class CommitteeKind { Pattern, Case };
enum class JourneyModel { SeeThinkDoCare, AwarenessConsiderationDecision, AwarenessToAdvocacy, Own };
enum class StageKey {
    See,
    Think,
    Do,
    Care,
    Awareness,
    Consideration,
    Decision,
    Evaluation,
    Purchase,
    Retention,
    Advocacy,
    Own
};
enum class TouchpointKind { Digital, Physical };
enum class StageOwner { Marketing, Sales, CustomerSuccess };
enum class Way { Content, Social, Events, Network, DirectEmail, Nurturing, FollowUp };

/// The codes of one closed list, in the order of its enumerators.
template <class E>
struct CodeNames;

// clang-format off
template <> struct CodeNames<CustomerKind> { static constexpr auto names = std::to_array<std::string_view>({"b2b", "b2c"}); };
template <> struct CodeNames<Purpose> { static constexpr auto names = std::to_array<std::string_view>({"understand", "segments", "product", "marketing", "conversion", "service", "relationships"}); };
template <> struct CodeNames<ReviewRhythm> { static constexpr auto names = std::to_array<std::string_view>({"monthly", "quarterly", "half_yearly", "yearly"}); };
template <> struct CodeNames<SourceKind> { static constexpr auto names = std::to_array<std::string_view>({"internal", "analytics", "social", "interview", "feedback", "market", "organisations"}); };
template <> struct CodeNames<Consent> { static constexpr auto names = std::to_array<std::string_view>({"yes", "no", "not_needed"}); };
template <> struct CodeNames<EvidenceKind> { static constexpr auto names = std::to_array<std::string_view>({"observed", "said", "inferred"}); };
template <> struct CodeNames<ShareBase> { static constexpr auto names = std::to_array<std::string_view>({"customers", "accounts", "revenue"}); };
template <> struct CodeNames<Tier> { static constexpr auto names = std::to_array<std::string_view>({"tier_1", "tier_2", "tier_3"}); };
template <> struct CodeNames<Behaviour> { static constexpr auto names = std::to_array<std::string_view>({"relationship", "deal"}); };
template <> struct CodeNames<Role> { static constexpr auto names = std::to_array<std::string_view>({"initiator", "influencer", "decider", "approver", "gatekeeper", "buyer", "user"}); };
template <> struct CodeNames<BuyerType> { static constexpr auto names = std::to_array<std::string_view>({"strategic", "transactional"}); };
template <> struct CodeNames<Stance> { static constexpr auto names = std::to_array<std::string_view>({"supports", "neutral", "opposes", "unknown"}); };
template <> struct CodeNames<CommitteeKind> { static constexpr auto names = std::to_array<std::string_view>({"pattern", "case"}); };
template <> struct CodeNames<JourneyModel> { static constexpr auto names = std::to_array<std::string_view>({"see_think_do_care", "awareness_consideration_decision", "awareness_to_advocacy", "own"}); };
template <> struct CodeNames<StageKey> { static constexpr auto names = std::to_array<std::string_view>({"see", "think", "do", "care", "awareness", "consideration", "decision", "evaluation", "purchase", "retention", "advocacy", "own"}); };
template <> struct CodeNames<TouchpointKind> { static constexpr auto names = std::to_array<std::string_view>({"digital", "physical"}); };
template <> struct CodeNames<StageOwner> { static constexpr auto names = std::to_array<std::string_view>({"marketing", "sales", "customer_success"}); };
template <> struct CodeNames<Way> { static constexpr auto names = std::to_array<std::string_view>({"content", "social", "events", "network", "direct_email", "nurturing", "follow_up"}); };
// clang-format on

/// The code of a value, for example "half_yearly".
template <class E>
[[nodiscard]] constexpr std::string_view code(E value) {
    return CodeNames<E>::names[static_cast<std::size_t>(value)];
}

/// The value of a code; nothing when the list has no such code.
template <class E>
[[nodiscard]] constexpr std::optional<E> fromCode(std::string_view text) {
    const auto& names = CodeNames<E>::names;
    const auto found = std::find(names.begin(), names.end(), text);
    if (found == names.end()) return std::nullopt;
    return static_cast<E>(found - names.begin());
}

/// All codes of a list, in order.
template <class E>
[[nodiscard]] constexpr std::span<const std::string_view> codes() {
    return CodeNames<E>::names;
}

}  // namespace chandung::domain
