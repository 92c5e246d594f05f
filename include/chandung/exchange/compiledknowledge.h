#pragma once

#include "chandung/domain/catalogue.h"
#include "chandung/domain/method.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace chandung::exchange {

/// What the files of `resources/catalog` say: the fields, the words of the method, the words of the card.
struct BuiltInKnowledge {
    domain::Catalogue catalogue;
    std::map<std::string, std::vector<domain::MethodEntry>> method;
    std::map<std::string, domain::LocalText> cardWords;
};

/// The form in which it is built into the program. Reading JSON took 31 of the 435 million instructions of a start.
/// Only this build of the program reads it: there is no version.
[[nodiscard]] std::string compileKnowledge(const BuiltInKnowledge& knowledge);

/// Throws domain::Error(WrongFormat) for bytes that `compileKnowledge` did not write.
[[nodiscard]] BuiltInKnowledge readCompiledKnowledge(std::string_view bytes);

}  // namespace chandung::exchange
