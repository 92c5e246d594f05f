#pragma once

#include "chandung/domain/codes.h"
#include "chandung/domain/language.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace chandung::domain {

enum class FieldKind { Text, Prose, Statements, Number, Range, Choice, Choices, Scale, Image };

template <>
struct CodeNames<FieldKind> {
    static constexpr auto names = std::to_array<std::string_view>(
        {"text", "prose", "statements", "number", "range", "choice", "choices", "scale", "image"});
};

/// One option of a choice; `key` is its code in files.
struct Choice {
    std::string key;
    LocalText label;
};

/// The second part that statements of some fields have.
struct SecondPart {
    enum class Kind { Choice, Text, Strength };
    std::string name;  ///< "kind", "outcome", "answer", "strength": its member in the interchange format
    Kind kind = Kind::Text;
    LocalText label;
    LocalText example;
    std::vector<Choice> choices;
};

/// Which customers something is for.
struct Audience {
    bool b2b = true;
    bool b2c = true;
    [[nodiscard]] bool has(CustomerKind kind) const { return kind == CustomerKind::B2b ? b2b : b2c; }
};

/// One field of a persona, as `docs/catalogue.md` describes it.
struct FieldDefinition {
    std::string key;
    FieldKind kind = FieldKind::Text;
    Audience audience;
    LocalText label;
    LocalText shortLabel;  ///< falls back to label
    LocalText hint;
    LocalText question;  ///< as one asks a customer; empty for what only the marketer can answer
    LocalText example;
    bool required = false;
    bool ranked = false;
    bool inherits = false;  ///< a B2B persona without a value of its own has its segment's
    bool own = false;       ///< made by the marketer in this workspace
    std::string blockB2b;   ///< key of the card block, "header" or "none"
    std::string blockB2c;
    std::vector<Choice> choices;
    Choice poleLow;   ///< scale: the name of 0
    Choice poleHigh;  ///< scale: the name of 100
    std::optional<double> min;
    std::optional<double> max;
    int decimals = 0;
    std::string unit;
    std::vector<std::string> units;
    std::vector<std::string> periods;
    std::optional<int> bestLength;
    std::optional<SecondPart> second;

    [[nodiscard]] std::string_view group() const { return std::string_view(key).substr(0, key.find('.')); }
    [[nodiscard]] const LocalText& rowLabel() const { return shortLabel.empty() ? label : shortLabel; }
    [[nodiscard]] const std::string& block(CustomerKind customer) const {
        return customer == CustomerKind::B2b ? blockB2b : blockB2c;
    }
    [[nodiscard]] const Choice* choice(std::string_view key) const;
};

struct FieldGroup {
    std::string key;
    Audience audience;
    std::string icon;
    LocalText label;
    LocalText shortLabel;
    LocalText hint;
    bool own = false;
};

/// A block of the card: which column of which page, and how its fields are drawn.
struct CardBlock {
    std::string key;
    int page = 1;
    std::string column;  ///< "who", "drives", "win"
    std::string
        style;  ///< "rows", "bullets", "ranked", "pains", "questions", "objections", "channels", "sliders", "prose"
    std::string icon;
    Audience audience;
    LocalText label;
};

/// All fields of a persona: the built-in ones and those of a workspace. The form, validation, search, comparison,
/// checks, JSON, CSV and the card are made from it.
class Catalogue {
public:
    Catalogue() = default;
    /// Throws Error(WrongFormat) when a key is double, a field's group or card block is missing, or a label is empty.
    Catalogue(std::vector<FieldGroup> groups, std::vector<CardBlock> blocks, std::vector<FieldDefinition> fields);

    [[nodiscard]] const std::vector<FieldGroup>& groups() const { return m_groups; }
    [[nodiscard]] const std::vector<CardBlock>& blocks() const { return m_blocks; }
    [[nodiscard]] const std::vector<FieldDefinition>& fields() const { return m_fields; }

    [[nodiscard]] const FieldDefinition* field(std::string_view key) const;
    [[nodiscard]] const FieldGroup* group(std::string_view key) const;
    [[nodiscard]] std::vector<const FieldDefinition*> fieldsOf(std::string_view group, CustomerKind kind) const;

    /// This catalogue and a workspace's own groups and fields behind it.
    [[nodiscard]] Catalogue with(const std::vector<FieldGroup>& groups,
                                 const std::vector<FieldDefinition>& fields) const;

private:
    void index();

    std::vector<FieldGroup> m_groups;
    std::vector<CardBlock> m_blocks;
    std::vector<FieldDefinition> m_fields;
    std::unordered_map<std::string, std::size_t> m_byKey;
};

}  // namespace chandung::domain
