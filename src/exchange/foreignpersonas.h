#pragma once

#include "exchange/readcontext.h"

namespace chandung::exchange {

/// Makes a list of personas as others write them (flat objects with keys of their own) one of the interchange format:
/// known keys become fields, the others stay as they are and become fields of the workspace's own later. `fromTable`:
/// every value is a text, also under a key of the catalogue. Throws WrongFormat when there is no persona in it.
[[nodiscard]] Json adoptForeign(const Json& list, const FieldMapping& mapping, const ReadContext& context,
                                bool fromTable = false);

/// Reads a document that has been brought into the form {"personas": […], …}.
[[nodiscard]] ReadResult readDocument(Json document, ReadContext& context);

/// The list of personas in a document, whichever of the accepted forms it has; null when it has none.
[[nodiscard]] Json personasOf(Json document);

}  // namespace chandung::exchange
