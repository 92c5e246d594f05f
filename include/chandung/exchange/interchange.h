#pragma once

#include "chandung/domain/bundle.h"
#include "chandung/domain/catalogue.h"
#include "chandung/domain/language.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace chandung::exchange {

/// A remark that does not stop an import: an unknown field kept as the workspace's own, a reference to something
/// absent.
struct Warning {
    enum class Kind { UnknownField, LostReference, NewId, SkippedSame, UnknownMember };
    Kind kind;
    std::vector<std::string> args;  ///< persona or other name, field or member, detail
};

struct ReadResult {
    domain::Bundle bundle;  ///< every element has an id; own fields hold the unknown ones
    std::vector<Warning> warnings;
};

/// Somebody else's keys or columns and the fields (catalogue keys) that they are; an empty field leaves the key out,
/// keepAsOwn makes it a field of the workspace's own.
using FieldMapping = std::map<std::string, std::string>;
inline constexpr std::string_view keepAsOwn = "own";

/// Limits on a JSON document from outside.
inline constexpr std::size_t maxJsonBytes = std::size_t{32} * 1024 * 1024;
inline constexpr int maxJsonDepth = 64;

/// Reads `docs/interchange.md` text. `name` is the file's name for messages.
/// Throws domain::Error: BadEncoding, BadJson, TooDeep, TooLarge, DuplicateKey, WrongFormat, WrongType, WrongValue,
/// NothingToImport. A BOM is accepted. Localised texts ({"en","vi","ms"}) are resolved to `language` when `localised`
/// is set: the sample. Flat objects with keys of their own are read as personas, too: keys are guessed, `mapping`
/// corrects; also throws NotFound ("field") for a field in `mapping` that is not there.
[[nodiscard]] ReadResult readInterchange(std::string_view json, const std::string& name,
                                         const domain::Catalogue& catalogue, bool localised = false,
                                         domain::Language language = domain::Language::En,
                                         const FieldMapping& mapping = {});

/// Writes a bundle; keys in a fixed order, two spaces of indentation, a line end at the end. Reading and writing it
/// again gives the same bytes.
[[nodiscard]] std::string writeInterchange(const domain::Bundle& bundle, const domain::Catalogue& catalogue);

/// One persona as the object `show --json` prints, with `inherited`.
[[nodiscard]] std::string writePersona(const domain::Persona& persona, const domain::Bundle& bundle,
                                       const domain::Catalogue& catalogue);

}  // namespace chandung::exchange
