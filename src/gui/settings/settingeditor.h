#pragma once

#include "chandung/app/settingtable.h"
#include "gui/context.h"

#include <QFrame>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace chandung::gui {

/// One setting of the table: its name, its input by its kind, its hint, and what is wrong with what was typed.
class SettingEditor : public QFrame {
    Q_OBJECT

public:
    SettingEditor(Context& context, const app::SettingSpec& spec, QWidget* parent = nullptr);

    [[nodiscard]] const app::SettingSpec& spec() const { return m_spec; }
    void setValue(const QString& value);
    /// The picture of a picture setting; null for none.
    void setPicture(const QImage& picture);

Q_SIGNALS:
    /// A value that the table allows.
    void edited(const QString& value);
    /// A file for a picture setting; empty: take the picture away.
    void pictureWanted(const QString& file);

private:
    void addText(QVBoxLayout& column);
    void addChoice(QVBoxLayout& column);
    void addNumber(QVBoxLayout& column);
    void addFolder(QVBoxLayout& column);
    void addColour(QVBoxLayout& column);
    void addPicture(QVBoxLayout& column);
    void offer(const QString& value);
    void showColour(const QString& value);
    void setProblem(const QString& text);

    Context& m_context;
    const app::SettingSpec& m_spec;
    QString m_label;
    QString m_value;
    QWidget* m_input = nullptr;
    QLabel* m_problem = nullptr;
    QLabel* m_extra = nullptr;  ///< contrast of a colour, the picture
    std::function<void(const QString&)> m_show;
};

}  // namespace chandung::gui
