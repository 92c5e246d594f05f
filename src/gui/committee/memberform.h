#pragma once

#include "gui/committee/committeedraft.h"
#include "gui/components/autosave.h"
#include "gui/context.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSlider;
class QVBoxLayout;

namespace chandung::gui {

class GrowingTextEdit;
class RoleChips;

/// Edits one member of a committee: the inspector at the right of the map.
class MemberForm : public QWidget {
    Q_OBJECT

public:
    MemberForm(Context& context, const CommitteeDraft& draft, QWidget* parent = nullptr);

    /// Shows a member; keeps what was typed for the one before.
    void setMember(const domain::Uuid& member);
    void reload();
    void commit() { m_save.flush(); }
    void takeFocus();

Q_SIGNALS:
    void openPersona(const chandung::domain::Uuid& persona);
    void removeWanted(const chandung::domain::Uuid& member);

private:
    void buildWho(QVBoxLayout& column);
    void buildPower(QVBoxLayout& column);
    void fillPersonas(const domain::Uuid& chosen);
    void showInfluence();
    void collect();

    Context& m_context;
    const CommitteeDraft& m_draft;
    domain::Uuid m_member;
    QComboBox* m_persona;
    QPushButton* m_open;
    QLineEdit* m_title;
    QLineEdit* m_name;
    QLabel* m_nameLabel;
    QLabel* m_nameNote;
    RoleChips* m_roles;
    QSlider* m_influence;
    QLabel* m_influenceLabel;
    QComboBox* m_stance;
    QCheckBox* m_canBlock;
    QLineEdit* m_block;
    QLabel* m_looksAt;
    GrowingTextEdit* m_needs;
    QLineEdit* m_next;
    QPushButton* m_remove;
    AutoSave m_save;
};

}  // namespace chandung::gui
