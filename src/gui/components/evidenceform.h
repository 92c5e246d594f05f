#pragma once

#include "chandung/domain/source.h"
#include "gui/context.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace chandung::gui {

/// Evidence that is not in the workspace yet: a new or a known source, the words, what kind of evidence and when. Asks
/// nothing that can be left out.
class EvidenceForm : public QWidget {
    Q_OBJECT

public:
    /// What was filled in. Without words the source itself is cited.
    struct Entry {
        domain::Source source;  ///< a new one has no id
        std::string words;
        domain::EvidenceKind kind = domain::EvidenceKind::Said;
        std::string date;
    };

    EvidenceForm(Context& context, QWidget* parent);

    /// For something new. `sources` can be chosen; `title` is a start for the name of a new one.
    void askNew(const std::vector<domain::Source>& sources, const QString& title);
    /// For the words and the date of a citation that is there.
    void askWords(const std::string& words, const std::string& date);

Q_SIGNALS:
    void entered(const chandung::gui::EvidenceForm::Entry& entry);
    void left();
    /// Rows came or went.
    void resized();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void fitSource();
    void enter();
    void refuse(const QString& message, QLineEdit* field);
    [[nodiscard]] const domain::Source* known() const;

    Context& m_context;
    std::vector<domain::Source> m_sources;
    bool m_wordsOnly = false;
    QComboBox* m_source;
    QLineEdit* m_title;
    QComboBox* m_sourceKind;
    QLineEdit* m_words;
    QComboBox* m_kind;
    QLineEdit* m_date;
    QLabel* m_message;
    QPushButton* m_add;
};

}  // namespace chandung::gui
