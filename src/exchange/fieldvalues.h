#pragma once

#include "exchange/readcontext.h"

#include "chandung/domain/bundle.h"

namespace chandung::exchange {

/// Reads the value of one field. Throws WrongType or WrongValue that names `holder` (a persona or segment) and the
/// field.
[[nodiscard]] domain::FieldValue readValue(const domain::FieldDefinition& field, const Json& value,
                                           const std::string& holder, ReadContext& context);

/// Reads an object of field values by key; `context.catalogue` must know every key. Empty values are left out.
[[nodiscard]] domain::FieldValues readValues(const Json& object, const std::string& holder, ReadContext& context);

/// Names of everything that is in a document, for writing references.
struct DocumentNames {
    explicit DocumentNames(const domain::Bundle& bundle);

    ReferenceNames studies, segments, personas, sources;
    ReferenceNames observations, insights, images;  ///< always by id
};

[[nodiscard]] OrderedJson writeValue(const domain::FieldDefinition& field, const domain::FieldValue& value,
                                     const DocumentNames& names);

/// In the order of the catalogue; what the catalogue does not know is left out.
[[nodiscard]] OrderedJson writeValues(const domain::FieldValues& values, const domain::Catalogue& catalogue,
                                      const DocumentNames& names);

}  // namespace chandung::exchange
