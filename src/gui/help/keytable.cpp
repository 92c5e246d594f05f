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
    };
    return all;
}
// clang-format on

QString text(const char* context, const char* source) {
    return QCoreApplication::translate(context, source);
}

QString native(const char* keys) {
    QStringList parts;
    for (const QString& part : QString::fromLatin1(keys).split(QStringLiteral(" / ")))
        parts.append(QKeySequence(part, QKeySequence::PortableText).toString(QKeySequence::NativeText));
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
