#pragma once

#include "chandung/app/workspace.h"

#include <QByteArray>

namespace chandung::app {

/// The clipboard's format for personas: the interchange format, with everything that they stand on.
[[nodiscard]] QString personaMime();

/// These personas and what they cite, as text of that format.
[[nodiscard]] QByteArray copyPersonas(const Workspace& workspace, const std::vector<domain::Uuid>& personas);

/// Adds what was copied, perhaps in another workspace; one step of undo. What is here already, with the same content,
/// is used; a persona that is here already comes as a copy. Citations and studies stay attached.
/// Returns the ids of the personas that were added. Throws domain::Error when the text cannot be read (and changes
/// nothing); a change that could not be kept is announced by `Workspace::failed`.
std::vector<domain::Uuid> pastePersonas(Workspace& workspace, const QByteArray& text, const QString& what);

}  // namespace chandung::app
