#pragma once

#include "chandung/domain/uuid.h"

#include <cstddef>
#include <string>
#include <vector>

namespace chandung::domain {

/// What is kept of a column beside its cells: what was found out when it was read, and what the marketer decided.
struct DatasetColumn {
    std::string name;
    std::string type;          ///< code of analysis::ColumnType: "number", "multi-select" …
    bool decided = false;      ///< the marketer chose the type; else it was guessed
    std::size_t missing = 0;   ///< cells that say nothing
    std::size_t distinct = 0;  ///< different values
    bool personal = false;     ///< kept out of grouping and personas
    bool leftOut = false;      ///< the marketer took it out of grouping
    std::string field;         ///< catalogue key of the persona field that it fills, or empty

    bool operator==(const DatasetColumn&) const = default;
};

/// An imported table: a survey export, a CRM list, a sheet. Its cells are kept apart and read only when they are needed
/// (domain::Table).
struct Dataset {
    Uuid id;
    Uuid sourceId;     ///< null: belongs to no source
    std::string name;  ///< the file's name, with the sheet's where the file has several
    std::size_t rows = 0;
    std::vector<DatasetColumn> columns;  ///< in the order of the file

    bool operator==(const Dataset&) const = default;
};

}  // namespace chandung::domain
