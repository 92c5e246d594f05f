#pragma once

#include "catch.h"
#include "workspacefolder.h"

#include "chandung/domain/error.h"
#include "chandung/storage/workspacestore.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace chandung::test {

using storage::Access;
using storage::WorkspaceStore;

/// The code with which `work` fails; fails the test when it does not.
[[nodiscard]] domain::ErrorCode failureOf(const std::function<void()>& work);

/// A second connection to the file, as any SQLite tool would have it: the rows of a query, cells joined by "|".
[[nodiscard]] std::vector<std::string> rawRows(const std::string& file, const std::string& sql);
/// The first cell of the first row.
[[nodiscard]] std::string raw(const std::string& file, const std::string& sql);
/// Runs SQL; the message of SQLite when it refuses, else empty.
[[nodiscard]] std::string rawRun(const std::string& file, const std::string& sql);

/// One of everything, in Vietnamese, each with all its members set and references among them.
struct Sample {
    domain::Study study;
    domain::Source source;
    domain::Observation observation;
    domain::Insight insight;
    domain::Segment segment;
    domain::Image image;
    domain::Persona persona;
    domain::Committee committee;
    domain::Journey journey;
    domain::Plan plan;
    domain::Attachment attachment;
    domain::Guide guide;

    Sample();
    /// In an order in which everything referred to is there first.
    void putInto(WorkspaceStore& store) const;
};

[[nodiscard]] domain::Statement statement(const std::string& text);

/// The persona without what the store sets.
[[nodiscard]] domain::Persona withoutTimes(domain::Persona persona);

}  // namespace chandung::test
