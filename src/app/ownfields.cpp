#include "chandung/app/text.h"
#include "chandung/app/workspace.h"
#include "chandung/domain/textfold.h"
#include "workspacecommands.h"

namespace chandung::app {

namespace {

const std::string ownGroup = "own";

/// A key that no field has: the words of the label, folded, and a number when they are taken.
std::string freeKey(const domain::Catalogue& catalogue, const std::string& label) {
    std::string words;
    for (const std::string& word : domain::foldedWords(label)) words += (words.empty() ? "" : "_") + word;
    const std::string base = ownGroup + "." + (words.empty() ? "field" : words);
    std::string key = base;
    for (int number = 2; catalogue.field(key); ++number) key = base + "_" + std::to_string(number);
    return key;
}

}  // namespace

std::string Workspace::addOwnField(domain::FieldKind kind, const QString& label, const QString& hint,
                                   const QString& group) {
    const std::string name = fromQt(label.trimmed());
    if (name.empty()) return {};
    const domain::OwnCatalogue before = m_store->ownCatalogue();
    domain::OwnCatalogue after = before;
    if (!m_catalogue.group(ownGroup)) {
        domain::FieldGroup made;
        made.key = ownGroup;
        made.label = domain::LocalText::same(fromQt(group));
        made.shortLabel = made.label;
        made.icon = "abc";
        made.own = true;
        after.groups.push_back(made);
    }
    domain::FieldDefinition field;
    field.key = freeKey(m_catalogue, name);
    field.kind = kind;
    field.label = domain::LocalText::same(name);
    field.hint = domain::LocalText::same(fromQt(hint.trimmed()));
    field.own = true;
    after.fields.push_back(field);
    const bool kept =
        push(std::make_unique<OwnFieldsCommand>(*this, tr("new field “%1”").arg(toQt(name)), before, after));
    return kept ? field.key : std::string();
}

}  // namespace chandung::app
