#include "gui/help/keytable.h"

#include "gui/actions.h"

#include <QKeySequence>

namespace chandung::gui {

namespace {

// clang-format off
struct Row {
    const char* keys;  ///< portable, alternatives divided by " / ", ranges as they are
    const char* text;
};

struct Group {
    const char* title;
    std::vector<Row> rows;
};

const std::vector<Group>& groups() {
    static const std::vector<Group> all{
        {QT_TRANSLATE_NOOP("chandung::gui::Keys", "Statement lists"), {
            {"Enter", QT_TRANSLATE_NOOP("chandung::gui::Keys", "New line below")},
            {"Backspace", QT_TRANSLATE_NOOP("chandung::gui::Keys", "In an empty line: remove the line")},
            {"Alt+Up / Alt+Down", QT_TRANSLATE_NOOP("chandung::gui::Keys", "Move the line")},
            {"Ctrl+Shift+E", QT_TRANSLATE_NOOP("chandung::gui::Keys", "Evidence of the line")},
            {"Ctrl+Del", QT_TRANSLATE_NOOP("chandung::gui::Keys", "Delete the line")},
            {"Ctrl+Return", QT_TRANSLATE_NOOP("chandung::gui::Keys", "Leave the list downwards")}}},
        {QT_TRANSLATE_NOOP("chandung::gui::Keys", "Everywhere"), {
            {"Tab / Shift+Tab", QT_TRANSLATE_NOOP("chandung::gui::Keys", "Next or previous part; a list is one part")},
            {"Up / Down", QT_TRANSLATE_NOOP("chandung::gui::Keys", "Move inside a list, a map or a table")},
            {"Enter", QT_TRANSLATE_NOOP("chandung::gui::Keys", "Open, or edit what is chosen")},
            {"Esc", QT_TRANSLATE_NOOP("chandung::gui::Keys", "Close a popover, leave editing and keep the text, clear the selection")}}},
        {QT_TRANSLATE_NOOP("chandung::gui::Keys", "Maps of committees and journeys"), {
            {"Ins", QT_TRANSLATE_NOOP("chandung::gui::Keys", "Add a member or a touchpoint")},
            {"+ / -", QT_TRANSLATE_NOOP("chandung::gui::Keys", "More or less influence, better or worse feeling")}}},
        {QT_TRANSLATE_NOOP("chandung::gui::Keys", "The persona's form"), {
            {"Ctrl+Up / Ctrl+Down", QT_TRANSLATE_NOOP("chandung::gui::Keys", "Previous or next group of the form")},
            {"Ctrl+PgUp / Ctrl+PgDown", QT_TRANSLATE_NOOP("chandung::gui::Keys", "Previous or next persona")},
            {"F9", QT_TRANSLATE_NOOP("chandung::gui::Keys", "Show or hide the card")},
            {"Ctrl++ / Ctrl+-", QT_TRANSLATE_NOOP("chandung::gui::Keys", "In the card: larger or smaller")}}},
        {QT_TRANSLATE_NOOP("chandung::gui::Keys", "The Personas page"), {
            {"Space", QT_TRANSLATE_NOOP("chandung::gui::Keys", "Select, or take out of the selection")},
            {"F2", QT_TRANSLATE_NOOP("chandung::gui::Keys", "Rename")},
            {"Del", QT_TRANSLATE_NOOP("chandung::gui::Keys", "Move to trash")},
            {"Ctrl+C / Ctrl+V", QT_TRANSLATE_NOOP("chandung::gui::Keys", "Copy or paste personas")}}},
        {QT_TRANSLATE_NOOP("chandung::gui::Keys", "Text of a source"), {
            {"Enter", QT_TRANSLATE_NOOP("chandung::gui::Keys", "File the sentence")},
            {"1–9", QT_TRANSLATE_NOOP("chandung::gui::Keys", "Choose the field it speaks to")},
            {"F4", QT_TRANSLATE_NOOP("chandung::gui::Keys", "Next sentence that is not filed")},
            {"Ctrl+M", QT_TRANSLATE_NOOP("chandung::gui::Keys", "Mask personal details")}}},
        {QT_TRANSLATE_NOOP("chandung::gui::Keys", "Board of insights"), {
            {"Ctrl+G", QT_TRANSLATE_NOOP("chandung::gui::Keys", "Make an insight of what is selected")},
            {"Ins", QT_TRANSLATE_NOOP("chandung::gui::Keys", "New insight")},
            {"Alt+Left / Alt+Right", QT_TRANSLATE_NOOP("chandung::gui::Keys", "Move to the insight before or after")}}},
        {QT_TRANSLATE_NOOP("chandung::gui::Keys", "Comparing"), {
            {"Ctrl+Shift+D", QT_TRANSLATE_NOOP("chandung::gui::Keys", "Differences first, or all rows")},
            {"Ctrl+.", QT_TRANSLATE_NOOP("chandung::gui::Keys", "Fold the group, or unfold it")},
            {"Ctrl+Left / Ctrl+Right", QT_TRANSLATE_NOOP("chandung::gui::Keys", "Move the column")}}},
        {QT_TRANSLATE_NOOP("chandung::gui::Keys", "Stages of a journey"), {
            {"F2", QT_TRANSLATE_NOOP("chandung::gui::Keys", "Rename")},
            {"Alt+Left / Alt+Right", QT_TRANSLATE_NOOP("chandung::gui::Keys", "Move the stage")},
            {"Ctrl+Del", QT_TRANSLATE_NOOP("chandung::gui::Keys", "Remove the stage")}}},
        {QT_TRANSLATE_NOOP("chandung::gui::Keys", "Tables of data"), {
            {"Space", QT_TRANSLATE_NOOP("chandung::gui::Keys", "Use the column, or leave it out")},
            {"Alt+Down", QT_TRANSLATE_NOOP("chandung::gui::Keys", "What the column means")},
            {"Ctrl+C", QT_TRANSLATE_NOOP("chandung::gui::Keys", "Copy the chart as a picture")}}},
    };
    return all;
}
// clang-format on

QString text(const char* context, const char* source) {
    return QCoreApplication::translate(context, source);
}

QString native(const char* keys) {
    QStringList parts;
    for (const QString& part : QString::fromUtf8(keys).split(QStringLiteral(" / ")))
        parts.append(part.contains(QChar(0x2013))
                         ? part
                         : QKeySequence(part, QKeySequence::PortableText).toString(QKeySequence::NativeText));
    return parts.join(QStringLiteral(" / "));
}

KeyGroup ofWindow() {
    KeyGroup group{QCoreApplication::translate("chandung::gui::Keys", "The window"), {}};
    for (const ActionSpec& spec : actionTable()) {
        if (*spec.keys == '\0') continue;
        QString keys = native(spec.keys);
        if (*spec.moreKeys != '\0') keys += QStringLiteral(" / ") + native(spec.moreKeys);
        QString name = text("chandung::gui::Actions", spec.text);
        if (name.endsWith(QChar(0x2026))) name.chop(1);
        group.rows.push_back({keys, name});
    }
    return group;
}

QString cell(QString text) {
    return text.replace(QLatin1Char('|'), QStringLiteral("\\|"));
}

}  // namespace

std::vector<KeyGroup> keyGroups() {
    std::vector<KeyGroup> result{ofWindow()};
    for (const Group& group : groups()) {
        KeyGroup made{text("chandung::gui::Keys", group.title), {}};
        for (const Row& row : group.rows)
            made.rows.push_back({native(row.keys), text("chandung::gui::Keys", row.text)});
        result.push_back(std::move(made));
    }
    return result;
}

QString keyPage() {
    QString page =
        QStringLiteral("# %1\n").arg(QCoreApplication::translate("chandung::gui::Keys", "Keyboard shortcuts"));
    for (const KeyGroup& group : keyGroups()) {
        page += QStringLiteral("\n## %1\n\n| %2 | %3 |\n|---|---|\n")
                    .arg(group.title, QCoreApplication::translate("chandung::gui::Keys", "Keys"),
                         QCoreApplication::translate("chandung::gui::Keys", "What they do"));
        for (const KeyRow& row : group.rows)
            page += QStringLiteral("| **%1** | %2 |\n").arg(cell(row.keys), cell(row.text));
    }
    return page;
}

}  // namespace chandung::gui
