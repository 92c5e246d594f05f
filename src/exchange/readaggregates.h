#pragma once

#include "chandung/domain/bundle.h"
#include "exchange/objectreader.h"

namespace chandung::exchange {

/// One reader per list of the interchange format. They run in this order, so that what is referred to is known before
/// the reference.
void readImages(const Json& list, ReadContext& context, domain::Bundle& bundle);
void readStudies(const Json& list, ReadContext& context, domain::Bundle& bundle);
void readSources(const Json& list, ReadContext& context, domain::Bundle& bundle);
void readObservations(const Json& list, ReadContext& context, domain::Bundle& bundle);
void readInsights(const Json& list, ReadContext& context, domain::Bundle& bundle);
void readSegments(const Json& list, ReadContext& context, domain::Bundle& bundle);
void readPersonas(const Json& list, ReadContext& context, domain::Bundle& bundle);
void readCommittees(const Json& list, ReadContext& context, domain::Bundle& bundle);
void readJourneys(const Json& list, ReadContext& context, domain::Bundle& bundle);
void readPlans(const Json& list, ReadContext& context, domain::Bundle& bundle);
void readGuides(const Json& list, ReadContext& context, domain::Bundle& bundle);

/// Groups and fields of a workspace's own (`catalog`); `context.catalogue` knows them afterwards.
void readOwnCatalogue(const Json& catalog, ReadContext& context, domain::Bundle& bundle);

/// Makes fields of the workspace's own for the keys in `fields` that nobody knows, each with a remark. `personas` has
/// afterwards the keys under which they are kept and values that fit the kind that was guessed.
void adoptUnknownFields(Json& personas, ReadContext& context, domain::Bundle& bundle);

/// The text of a member, or nothing when it is no text: to name an entry before it is read.
[[nodiscard]] std::string memberText(const Json& object, const char* member);

/// The id of the entry that `reader` reads; a remark when an earlier one has it.
[[nodiscard]] domain::Uuid takeId(ObjectReader& reader, ReferenceTable& table, const std::string& name,
                                  ReadContext& context);

/// The name that messages give a persona entry.
[[nodiscard]] std::string personaHolder(const Json& persona, std::size_t index);

}  // namespace chandung::exchange
