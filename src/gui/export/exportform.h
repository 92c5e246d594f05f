#pragma once

#include "chandung/app/exporter.h"
#include "chandung/app/workspace.h"
#include "gui/context.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace chandung::gui {

/// The choices of an export: what, how it is laid out, in which form. Paper and form are those of the last time; the
/// layout and the language begin anew, with the way back to the last ones.
class ExportForm : public QWidget {
    Q_OBJECT

public:
    /// `chosen` are the personas of the page it was called from; empty: all.
    ExportForm(Context& context, const app::Workspace& workspace, const domain::Bundle& bundle,
               std::vector<domain::Uuid> chosen, QWidget* parent);

    /// Chooses one thing ("committee:<id>", "journey:<id>") with the layout made for it; nothing when it is not there.
    void begin(const QString& what);
    [[nodiscard]] app::ExportOrder order() const;
    /// One file for each persona.
    [[nodiscard]] bool each() const;
    /// How many personas the order shows.
    [[nodiscard]] int personaCount() const;
    /// A name for the file: the persona's, the set's or the workspace's.
    [[nodiscard]] QString name() const;
    /// Keeps the choices for the next time.
    void remember() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QComboBox* addChoice(QVBoxLayout* layout, const QString& label, const char* name);
    void addPair(QVBoxLayout* layout, QComboBox*& left, const QString& leftLabel, const char* leftName,
                 QComboBox*& right, const QString& rightLabel, const char* rightName);
    void addLayouts(QVBoxLayout* layout);
    void fillWhat();
    void fillLists();
    void recall();
    void offerLast();
    void takeLast();
    void follow();
    void followWhat();
    [[nodiscard]] app::card::Layout layoutChosen() const;
    [[nodiscard]] QString hint(app::ExportFormat format) const;
    [[nodiscard]] app::card::Selection selection() const;

    Context& m_context;
    const app::Workspace& m_workspace;
    const domain::Bundle& m_bundle;
    std::vector<domain::Uuid> m_chosen;
    QComboBox* m_what;
    QButtonGroup* m_layouts;
    QLabel* m_layoutHint;
    QPushButton* m_last;  ///< as last time: layout and language
    int m_lastLayout = -1;
    int m_lastLanguage = -1;
    QComboBox* m_page;
    QComboBox* m_orientation;
    QComboBox* m_format;
    QComboBox* m_language;
    QComboBox* m_theme;
    QComboBox* m_dpi;
    QCheckBox* m_brand;
    QCheckBox* m_each;
};

}  // namespace chandung::gui
