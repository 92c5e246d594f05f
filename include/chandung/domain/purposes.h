#pragma once

#include "chandung/domain/method.h"
#include "chandung/domain/study.h"

#include <string>
#include <vector>

namespace chandung::domain {

/// What a study ends in, decided by its purposes (the table in method.json).
enum class Outcome { Card, Comparison, Pains, Messages, Objections, Journey, Committee, Plan };

template <>
struct CodeNames<Outcome> {
    static constexpr auto names = std::to_array<std::string_view>(
        {"card", "comparison", "pains", "messages", "objections", "journey", "committee", "plan"});
};

/// The groups that the chosen purposes ask for first, in the order of the purposes, none twice; only those that exist
/// for the kind of customers.
[[nodiscard]] std::vector<std::string> groupsFirst(const Method& method, const Study& study, CustomerKind kind);

/// The fields inside these groups that the purposes ask for first.
[[nodiscard]] std::vector<std::string> fieldsFirst(const Method& method, const Study& study);

/// What comes out of one purpose.
[[nodiscard]] std::vector<Outcome> outcomesOf(const Method& method, Purpose purpose);

}  // namespace chandung::domain
