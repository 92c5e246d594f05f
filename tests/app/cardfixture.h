#pragma once

#include "chandung/app/card/carddocument.h"
#include "chandung/app/sample.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace chandung::test {

[[nodiscard]] const app::Knowledge& knowledge();
[[nodiscard]] app::card::CardOptions cardOptions(domain::Language language,
                                                 app::card::Orientation orientation = app::card::Orientation::Landscape,
                                                 app::card::PageSize page = app::card::PageSize::A4);

inline constexpr app::card::Layout allLayouts[] = {app::card::Layout::Card,       app::card::Layout::Full,
                                                   app::card::Layout::Comparison, app::card::Layout::Committee,
                                                   app::card::Layout::Journey,    app::card::Layout::Booklet};

/// What a program of the system said of a file; code −1: it did not end.
struct ToolAnswer {
    int code = -1;
    QByteArray out;
};
[[nodiscard]] ToolAnswer runTool(const QString& program, const QStringList& arguments);

/// A persona with every field of the catalogue filled; statements have `count` entries, each made by `text` from a
/// running number.
[[nodiscard]] domain::Persona filledPersona(domain::CustomerKind kind, int count,
                                            const std::function<std::string(int)>& text);

/// Problems of a laid-out document: things outside their page, blocks or words over each other. Empty when all is well.
[[nodiscard]] QStringList geometryProblems(const app::card::Document& document);

/// The words of a persona's texts that are on no page.
[[nodiscard]] QStringList missingWords(const domain::Persona& persona, const app::card::Document& document);

/// The words of any texts that are on no page.
[[nodiscard]] QStringList missingTexts(const QStringList& texts, const app::card::Document& document);

/// All texts that a persona holds.
[[nodiscard]] QStringList textsOf(const domain::Persona& persona);
[[nodiscard]] QString withoutSpace(const QString& text);

/// Calls `use` with every language, page and orientation.
void forEveryPage(const std::function<void(const app::card::CardOptions&)>& use);

}  // namespace chandung::test
