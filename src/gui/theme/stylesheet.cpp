#include "gui/theme/stylesheet.h"

namespace chandung::gui {

namespace {

/// @name stands for a colour, @{glyphs} for the folder of glyphs.
const char* const sheet = R"(
QToolTip { background: @tip; color: @tipText; border: 0; padding: 4px 6px; }
QMainWindow, QDialog { background: @win; }

QMenuBar { background: @win; color: @text; border-bottom: 1px solid @line2; padding: 3px 8px; spacing: 2px; }
QMenuBar::item { padding: 5px 9px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenuBar::item:pressed { background: @line; }
QMenu { background: @raised; color: @text; border: 1px solid @line2; padding: 5px; }
QMenu::item { padding: 6px 24px 6px 10px; border-radius: 4px; margin: 0 2px; }
QMenu::item:selected { background: @tint; }
QMenu::item:disabled { color: @disabled; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @line; margin: 5px 2px; }
QMenu::indicator { width: 16px; height: 16px; padding-left: 6px; }
QMenu::indicator:checked { image: url(@{glyphs}/check-text.svg); }

QStatusBar { background: @win; color: @text2; border-top: 1px solid @line2; }
QStatusBar::item { border: 0; }

QPushButton, QToolButton[kind="button"] { background: @raised; color: @text; border: 1px solid @ctl; border-radius: 6px; padding: 5px 12px; min-height: 18px; font-weight: 500; }
QPushButton:hover, QToolButton[kind="button"]:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked, QToolButton[kind="button"]:pressed { background: @line; }
QPushButton:disabled, QToolButton[kind="button"]:disabled { color: @disabled; border-color: @line2; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[kind="primary"]:pressed { background: @accentPressed; border-color: @accentPressed; }
QPushButton[kind="primary"]:disabled { background: @accentOff; border-color: @accentOff; }
QPushButton[kind="danger"] { color: @err; }
QPushButton[kind="danger"]:disabled { color: @disabled; }
QPushButton[kind="compact"] { padding: 3px 10px; min-height: 16px; font-weight: 500; }
QPushButton[kind="link"] { background: transparent; border: 0; color: @accent; padding: 2px 4px; min-height: 16px; font-weight: 500; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="row"] { background: @surface; border: 1px solid @line2; border-radius: 8px; text-align: left; }
QPushButton[kind="row"]:hover { background: @hover; }

QToolButton { background: transparent; color: @text2; border: 0; border-radius: 6px; padding: 5px; }
QToolButton:hover { background: @hover; }
QToolButton:pressed { background: @line; }
QToolButton:checked { background: @tint; }
QToolButton:disabled { color: @disabled; }
QToolButton[kind="field"] { background: @raised; border: 1px solid @ctl; color: @text3; padding: 3px 8px; text-align: left; }
QToolButton[kind="chip"] { background: @raised; border: 1px solid @ctl; border-radius: 13px; color: @text2; padding: 3px 9px; min-height: 18px; }
QToolButton[kind="chip"]:hover { background: @hover; }
QToolButton[kind="chip"][set="true"], QToolButton[kind="chip"]:checked { background: @tint; border-color: @accent; color: @accent; font-weight: 500; }
QPlainTextEdit[cell="true"] { border: 2px solid @accent; border-radius: 0; padding: 4px 6px; }
QToolButton[kind="segment"] { background: @raised; border: 1px solid @ctl; border-radius: 0; margin-left: -1px; color: @text2; padding: 5px 12px; min-height: 18px; font-weight: 500; }
QToolButton[kind="segment"]:hover { background: @hover; }
QToolButton[kind="segment"]:checked { background: @tint; color: @accent; font-weight: 600; }
QToolButton[segment="first"], QToolButton[segment="only"] { border-top-left-radius: 6px; border-bottom-left-radius: 6px; margin-left: 0; }
QToolButton[segment="last"], QToolButton[segment="only"] { border-top-right-radius: 6px; border-bottom-right-radius: 6px; }

QLineEdit, QPlainTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QComboBox { background: @field; color: @text; border: 1px solid @ctl; border-radius: 6px; selection-background-color: @tint2; selection-color: @text; }
QLineEdit { padding: 5px 9px; min-height: 20px; }
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover, QSpinBox:hover, QDoubleSpinBox:hover { border-color: @text2; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled { color: @disabled; border-color: @line2; background: @win; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: @win; border-color: @line2; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QSpinBox[wrong="true"] { border: 2px solid @err; padding: 4px 8px; }
QPlainTextEdit { padding: 4px 5px; }
QComboBox { padding: 5px 9px; min-height: 20px; }
QComboBox::drop-down { border: 0; width: 24px; subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox::down-arrow { image: url(@{glyphs}/down.svg); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: @raised; color: @text; border: 1px solid @line2; padding: 4px; selection-background-color: @tint; selection-color: @text; outline: 0; }
QSpinBox, QDoubleSpinBox { padding: 5px 4px 5px 9px; min-height: 20px; }
QSpinBox::up-button, QDoubleSpinBox::up-button { border: 0; width: 20px; subcontrol-origin: border; subcontrol-position: top right; margin: 2px 2px 0 0; }
QSpinBox::down-button, QDoubleSpinBox::down-button { border: 0; width: 20px; subcontrol-origin: border; subcontrol-position: bottom right; margin: 0 2px 2px 0; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(@{glyphs}/up.svg); width: 12px; height: 12px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(@{glyphs}/down.svg); width: 12px; height: 12px; }

QCheckBox, QRadioButton { color: @text; spacing: 8px; padding: 3px 0; }
QCheckBox:disabled, QRadioButton:disabled { color: @disabled; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid @ctl; border-radius: 4px; background: @field; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @text2; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(@{glyphs}/check.svg); }
QCheckBox::indicator:disabled { border-color: @line2; }
QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid @ctl; border-radius: 9px; background: @field; }
QRadioButton::indicator:checked { border: 5px solid @accent; width: 8px; height: 8px; background: @onAccent; }

QAbstractItemView { background: @surface; color: @text; border: 0; outline: 0; selection-background-color: @tint; selection-color: @text; alternate-background-color: @surface; }
QHeaderView { background: @sunken; border: 0; }
QHeaderView::section { background: @sunken; color: @text2; border: 0; border-bottom: 1px solid @line2; padding: 7px 10px; font-weight: 500; }
QTableView { gridline-color: @line; }
QTableView#librariesTable::item { border: 0; padding-left: 7px; padding-right: 7px; }
QTableCornerButton::section { background: @sunken; border: 0; border-bottom: 1px solid @line2; }

QListView[places="true"] { background: @nav; border: 0; border-right: 1px solid @line2; padding: 7px 0; }
QListView#helpPages { background: @nav; border: 0; border-right: 1px solid @line2; padding: 8px; }
QListView#helpPages::item { padding: 7px 10px; border-radius: 6px; color: @text2; }
QListView#helpPages::item:hover { background: @hover; }
QListView#helpPages::item:selected { background: @surface; color: @text; }
QListView[clear="true"], QTreeView[clear="true"] { background: transparent; }
QFrame[panel="true"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
QFrame[pane="form"], QWidget[pane="form"] { background: @surface; }
QFrame[pane="side"] { background: @win; border: 0; border-left: 1px solid @line2; }
QFrame[pane="header"] { background: @surface; border: 0; border-bottom: 1px solid @line2; }
QFrame[pane="footer"] { background: @surface; border: 0; border-top: 1px solid @line2; }
QFrame[rule="true"] { background: @line; border: 0; max-height: 1px; min-height: 1px; }
QFrame[box="true"] { background: @surface; border: 1px solid @ctl; border-radius: 6px; }
QFrame[drop="true"] { background: transparent; border: 1px dashed @ctl; border-radius: 8px; }
QFrame[bar="good"] { border: 0; border-left: 3px solid @ok; }
QFrame[bar="weak"] { border: 0; border-left: 3px solid @warn; }
QFrame[banner="info"] { background: @infoGround; border: 1px solid @infoLine; border-radius: 6px; }
QFrame[banner="warn"] { background: @warnGround; border: 1px solid @warnLine; border-radius: 6px; }
QFrame[banner="err"] { background: @errGround; border: 1px solid @errLine; border-radius: 6px; }
QFrame[toast="true"] { background: @tip; border: 1px solid @line2; border-radius: 8px; }
QFrame[toast="true"] QLabel { color: @tipText; }
QFrame[toast="true"] QPushButton { background: transparent; border: 0; color: @tipAccent; font-weight: 600; padding: 4px 6px; }
QFrame[toast="true"] QPushButton:hover { text-decoration: underline; }
QFrame[finder="true"] { background: @raised; border: 1px solid @line2; border-radius: 10px; }
QFrame[finder="true"] QLineEdit { border: 0; background: transparent; padding: 6px 4px; min-height: 28px; }
QFrame[finder="true"] QListView { background: transparent; }

QLabel { background: transparent; }
QLabel[tone="second"] { color: @text2; }
QLabel[tone="hint"] { color: @text3; }
QLabel[tone="warn"] { color: @warn; }
QLabel[tone="err"] { color: @err; }
QLabel[tone="ok"] { color: @ok; }
QLabel[tone="accent"] { color: @accent; }
QLabel[tag="neutral"] { background: @hover; color: @text2; border-radius: 4px; padding: 1px 6px; }
QLabel[tag="warn"] { background: @warnGround; color: @warn; border-radius: 4px; padding: 1px 6px; }
QLabel[tag="badge"] { border: 1px solid @ctl; color: @text2; border-radius: 4px; padding: 0 5px; }

QLabel[disc="true"] { border: 1px solid @ctl; border-radius: 12px; min-width: 22px; max-width: 22px; min-height: 22px; max-height: 22px; }

QScrollArea { border: 0; background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @line2; border-radius: 3px; margin: 3px; }
QScrollBar::handle:hover { background: @ctl; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QProgressBar { background: @line; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QSlider::groove:horizontal { height: 4px; background: @line2; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -6px 0; border-radius: 8px; background: @surface; border: 2px solid @accent; }
)";

QColor faded(QColor colour, const QColor& ground) {
    const auto mix = [](int a, int b) { return static_cast<int>(a * 0.45 + b * 0.55); };
    return {mix(colour.red(), ground.red()), mix(colour.green(), ground.green()), mix(colour.blue(), ground.blue())};
}

QList<std::pair<QString, QColor>> names(const Colours& c) {
    const bool dark = c.win.lightness() < 128;
    const QColor tip = dark ? c.raised : c.text;
    const QColor tipText = dark ? c.text : c.win;
    const QColor tipAccent = dark ? c.accent : c.tint2;
    // Longer names before those they begin with.
    return {{QStringLiteral("accentHover"), c.accentHover},
            {QStringLiteral("accentPressed"), c.accentPressed},
            {QStringLiteral("accentOff"), faded(c.accent, c.surface)},
            {QStringLiteral("accent"), c.accent},
            {QStringLiteral("onAccent"), c.onAccent},
            {QStringLiteral("disabled"), faded(c.text, c.win)},
            {QStringLiteral("tipAccent"), tipAccent},
            {QStringLiteral("tipText"), tipText},
            {QStringLiteral("tip"), tip},
            {QStringLiteral("win"), c.win},
            {QStringLiteral("nav"), c.nav},
            {QStringLiteral("field"), dark ? c.sunken : c.surface},
            {QStringLiteral("surface"), c.surface},
            {QStringLiteral("sunken"), c.sunken},
            {QStringLiteral("raised"), c.raised},
            {QStringLiteral("hover"), c.hover},
            {QStringLiteral("line2"), c.line2},
            {QStringLiteral("line"), c.line},
            {QStringLiteral("ctl"), c.ctl},
            {QStringLiteral("text2"), c.text2},
            {QStringLiteral("text3"), c.text3},
            {QStringLiteral("text"), c.text},
            {QStringLiteral("tint2"), c.tint2},
            {QStringLiteral("tint"), c.tint},
            {QStringLiteral("warnGround"), c.warnGround},
            {QStringLiteral("warnLine"), c.warnLine},
            {QStringLiteral("warn"), c.warn},
            {QStringLiteral("errGround"), c.errGround},
            {QStringLiteral("errLine"), c.errLine},
            {QStringLiteral("err"), c.err},
            {QStringLiteral("ok"), c.ok},
            {QStringLiteral("infoGround"), c.infoGround},
            {QStringLiteral("infoLine"), c.infoLine}};
}

}  // namespace

QString styleSheet(const Colours& colours, const QString& glyphs) {
    QString text = QString::fromLatin1(sheet);
    text.replace(QStringLiteral("@{glyphs}"), glyphs);
    for (const auto& [name, colour] : names(colours)) text.replace(QLatin1Char('@') + name, colour.name());
    return text;
}

}  // namespace chandung::gui
