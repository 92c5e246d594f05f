#pragma once

#include "chandung/domain/comparison.h"

#include <random>
#include <string>
#include <utility>
#include <vector>

namespace chandung::test {

/// One field of each kind and of each special case of comparison.
[[nodiscard]] const domain::Catalogue& smallCatalogue();

[[nodiscard]] domain::Statement says(const std::string& text, std::vector<domain::Citation> evidence = {});
[[nodiscard]] domain::Citation quoted(const std::string& quote);
[[nodiscard]] domain::Range fromTo(double from, double to);
[[nodiscard]] domain::Persona personaOf(std::vector<std::pair<std::string, domain::FieldValue>> fields);

/// Every field filled; with another `topic` no word, code or number is common.
[[nodiscard]] domain::Persona filled(int topic);

/// Random personas and changes, the same ones in each run.
class RandomEdits {
public:
    explicit RandomEdits(unsigned seed) : m_engine(seed) {}

    [[nodiscard]] domain::Persona persona();
    /// Changes one counted field so that it is further from what it was when it held the values that `persona()` makes.
    void change(domain::Persona& persona, const std::string& key);
    [[nodiscard]] std::vector<std::string> countedKeysShuffled();
    [[nodiscard]] std::size_t below(std::size_t limit);
    [[nodiscard]] std::string freshWord();

private:
    [[nodiscard]] std::string sentence();
    void changeStatements(domain::Statements& list, bool second);

    std::mt19937 m_engine;
    int m_words = 0;
};

}  // namespace chandung::test
