#pragma once

#include "chandung/domain/catalogue.h"
#include "chandung/domain/error.h"
#include "chandung/exchange/interchange.h"
#include "exchange/jsontext.h"
#include "exchange/references.h"

#include <string>
#include <vector>

namespace chandung::exchange {

/// What the readers of one document share.
struct ReadContext {
    std::string file;             ///< for messages
    domain::Catalogue catalogue;  ///< the built-in fields and those of the document
    domain::Language language = domain::Language::En;
    std::vector<Warning> warnings;

    ReferenceTable studies, sources, observations, insights, segments, personas, committees, journeys, plans, guides,
        images;

    void warn(Warning::Kind kind, std::vector<std::string> args) { warnings.push_back({kind, std::move(args)}); }
};

/// What a failure says of the place: `holder` is a persona's or another entry's name, `member` a field key or member.
[[noreturn]] void wrongType(const std::string& holder, const std::string& member, const std::string& expected);

/// `problem` is a code that app/messages knows ("unknown_code", "too_low", "date", …), `arg` what it needs.
[[noreturn]] void wrongValue(const std::string& holder, const std::string& member, const std::string& problem,
                             const std::string& arg = {});

/// A text as it stands; one with a zero character is refused, because no file keeps it.
[[nodiscard]] std::string textOf(const Json& value, const std::string& holder, const std::string& member);

/// A list of texts; a single text counts as a list of one.
[[nodiscard]] std::vector<std::string> textsOf(const Json& value, const std::string& holder, const std::string& member);

[[nodiscard]] double numberOf(const Json& value, const std::string& holder, const std::string& member);

/// Whether the value says nothing: null, or an empty text, list or object.
[[nodiscard]] bool saysNothing(const Json& value);

/// How an entry is called in messages: its name, shortened, or its place in the list ("sources 3").
[[nodiscard]] std::string holderName(const std::string& name, const std::string& list, std::size_t index);

}  // namespace chandung::exchange
