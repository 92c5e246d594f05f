#pragma once

#include "chandung/domain/fieldvalue.h"
#include "storage/connection.h"

namespace chandung::storage {

/// Before a source, observation or insight is erased: everything that cites it keeps its name instead, in personas and
/// in company profiles.
void detachCitations(Connection& connection, domain::CitationTarget target, const domain::Uuid& id,
                     const std::string& name);

/// Citations of what the workspace does not hold become plain names.
void dropDanglingCitations(Connection& connection, domain::FieldValues& fields);

}  // namespace chandung::storage
