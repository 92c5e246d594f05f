#include "ziparchive.h"

#include "chandung/domain/error.h"
#include "exchange/workbookpart.h"

#include <algorithm>
#include <array>

namespace chandung::exchange {

namespace {

using domain::Error;
using domain::ErrorCode;

constexpr zip_int64_t mostEntries = 10'000;
constexpr std::uint64_t mostUnpacked = std::uint64_t{4} << 30;
constexpr std::uint64_t unsuspicious = std::uint64_t{32} << 20;  // up to this an entry may be packed however well
constexpr std::uint64_t mostRatio = 100;

struct FileCloser {
    void operator()(zip_file_t* file) const { workbookPart().zip.fclose(file); }
};

}  // namespace

void ZipArchive::Closer::operator()(zip* archive) const {
    workbookPart().zip.discard(archive);
}

ZipArchive::ZipArchive(std::string_view bytes, std::string path) : m_path(std::move(path)) {
    const auto& zip = workbookPart().zip;
    zip_error_t error;
    zip.errorInit(&error);
    zip_source_t* source = zip.sourceBufferCreate(bytes.data(), bytes.size(), 0, &error);
    if (source) {
        m_archive.reset(zip.openFromSource(source, ZIP_RDONLY, &error));
        if (!m_archive) zip.sourceFree(source);
    }
    zip.errorFini(&error);
    if (!m_archive) throw Error(ErrorCode::NotATable, {m_path, ""});
    if (zip.getNumEntries(m_archive.get(), 0) > mostEntries)
        throw Error(ErrorCode::UnsafeContent, {m_path, "[zip]", "size", "0"});
}

ZipArchive::~ZipArchive() = default;

bool ZipArchive::has(const std::string& entry) const {
    return workbookPart().zip.nameLocate(m_archive.get(), entry.c_str(), 0) >= 0;
}

void ZipArchive::read(const std::string& entry, const std::function<bool(std::string_view, double)>& sink,
                      const std::function<std::size_t()>& rowOf) {
    const auto row = [&] { return rowOf ? std::to_string(rowOf()) : std::string(); };
    const auto& zip = workbookPart().zip;
    zip_stat_t stat;
    zip.statInit(&stat);
    const zip_int64_t index = zip.nameLocate(m_archive.get(), entry.c_str(), 0);
    if (index < 0 || zip.statIndex(m_archive.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0)
        throw Error(ErrorCode::NotATable, {m_path, ""});
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        throw Error(ErrorCode::PasswordProtected, {m_path});
    const std::unique_ptr<zip_file_t, FileCloser> file(
        zip.fopenIndex(m_archive.get(), static_cast<zip_uint64_t>(index), 0));
    if (!file) throw Error(ErrorCode::NotATable, {m_path, ""});
    std::array<char, 65536> part{};
    std::uint64_t unpacked = 0;
    while (true) {
        const zip_int64_t got = zip.fread(file.get(), part.data(), part.size());
        if (got < 0) throw Error(ErrorCode::NotATable, {m_path, row()});
        if (got == 0) return;
        unpacked += static_cast<std::uint64_t>(got);
        m_unpacked += static_cast<std::uint64_t>(got);
        if (m_unpacked > mostUnpacked || (unpacked > unsuspicious && unpacked / mostRatio > stat.comp_size))
            throw Error(ErrorCode::UnsafeContent, {m_path, entry, "size", row()});
        const double done = stat.size == 0 ? 1 : static_cast<double>(unpacked) / static_cast<double>(stat.size);
        if (!sink({part.data(), static_cast<std::size_t>(got)}, std::min(done, 1.0))) return;
    }
}

}  // namespace chandung::exchange
