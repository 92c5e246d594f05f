#pragma once

#include <QString>
#include <QStringList>

#include <tuple>
#include <vector>

namespace chandung::test {

/// One text of a .ts file, with what became of it.
struct Translation {
    QString context;
    QString source;
    QString comment;
    QString type;       ///< "unfinished", "vanished", "obsolete", or nothing when it is finished
    QStringList forms;  ///< one, or one for each plural form
    bool numerus = false;

    using Key = std::tuple<QString, QString, QString>;
    [[nodiscard]] Key key() const { return {context, source, comment}; }
};

/// Reads a Qt Linguist file; throws std::runtime_error when it is not there or not well formed.
[[nodiscard]] std::vector<Translation> readTranslations(const QString& path);

/// %1 %L2 %n …, sorted.
[[nodiscard]] QStringList placeholders(const QString& text);

/// How many letters are marked as mnemonics: & before a letter or figure, && not counted.
[[nodiscard]] int mnemonics(const QString& text);

/// A text that the sources or forms ask for, found without lupdate; `context` is empty where the class decides.
struct AskedText {
    QString file;
    QString context;
    QString source;
};

[[nodiscard]] std::vector<AskedText> textsInSources(const QString& root);

/// The class names of the forms, which are the contexts of their texts.
[[nodiscard]] QStringList formClasses(const QString& root);

}  // namespace chandung::test
