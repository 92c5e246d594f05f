#pragma once

#include "chandung/domain/catalogue.h"
#include "chandung/domain/method.h"

#include <map>
#include <string>

namespace chandung::app {

/// What the program knows before any workspace is open: the field catalogue, the words of the method and of the card.
/// Made once in main.cpp, passed by reference.
struct Knowledge {
    domain::Catalogue catalogue;
    domain::Method method;
    std::map<std::string, domain::LocalText> cardWords;

    /// Reads the resources compiled into the program.
    static Knowledge load();

    /// A word of the card in a language; the key itself when it is missing (a test fails then).
    [[nodiscard]] const std::string& word(const std::string& key, domain::Language language) const;
};

}  // namespace chandung::app
