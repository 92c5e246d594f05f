#include "gui/mnemonics.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace chandung::gui {

namespace {

QString plain(QString text) {
    // "&&" is a real ampersand and stays.
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    text.remove(QLatin1Char('&'));
    return text.replace(QStringLiteral("\x01"), QStringLiteral("&&"));
}

bool typedDirectly(QChar letter) {
    const char16_t code = letter.toLower().unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9');
}

/// Where the letter is: at the beginning of a word before anywhere else; −1 when none is free.
qsizetype freeLetter(const QString& text, const QSet<QChar>& taken) {
    const auto free = [&](qsizetype i) { return typedDirectly(text[i]) && !taken.contains(text[i].toLower()); };
    for (qsizetype i = 0; i < text.size(); ++i)
        if ((i == 0 || text[i - 1].isSpace()) && free(i)) return i;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (free(i)) return i;
    return -1;
}

QStringList textsOf(const QList<QAction*>& actions) {
    QStringList texts;
    for (const QAction* action : actions) texts.append(action->text());
    return texts;
}

void assign(const QList<QAction*>& all) {
    QList<QAction*> actions;
    for (QAction* action : all)
        if (!action->isSeparator() && action->isVisible()) actions.append(action);
    const QStringList texts = withMnemonics(textsOf(actions));
    for (qsizetype i = 0; i < actions.size(); ++i)
        if (actions[i]->text() != texts[i]) actions[i]->setText(texts[i]);
}

}  // namespace

QStringList withMnemonics(const QStringList& texts) {
    QSet<QChar> taken;
    QStringList result;
    for (const QString& given : texts) {
        QString text = plain(given);
        const qsizetype at = freeLetter(text, taken);
        if (at >= 0) {
            taken.insert(text[at].toLower());
            text.insert(at, QLatin1Char('&'));
        }
        result.append(text);
    }
    return result;
}

void keepMnemonics(QMenu* menu) {
    assign(menu->actions());
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu] { assign(menu->actions()); });
    for (const QAction* action : menu->actions())
        if (action->menu()) keepMnemonics(action->menu());
}

void assignMnemonics(QMenuBar* bar) {
    assign(bar->actions());
    for (const QAction* action : bar->actions())
        if (action->menu()) keepMnemonics(action->menu());
}

}  // namespace chandung::gui
