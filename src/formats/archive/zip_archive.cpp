#include "formats/archive/zip_archive.hpp"

#include <memory>

#include <zip.h>

#include "base/hash.hpp"
#include "base/recipe.hpp"

namespace handrail {
namespace {

constexpr zip_uint16_t midnight = 0;
constexpr zip_uint16_t first_of_january_1980 = (0 << 9) | (1 << 5) | 1;

Diagnostic archive_failure(const std::string& reason) {
    return {Severity::failure, "archive", {}, {}, "A zip archive could not be made: " + reason + ".", {}};
}

struct DiscardArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct FreeSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, DiscardArchive>;
using Source = std::unique_ptr<zip_source_t, FreeSource>;

bool add_entry(zip_t* archive, const ZipEntry& entry) {
    zip_source_t* bytes = zip_source_buffer(archive, entry.bytes.data(), entry.bytes.size(), 0);
    if (bytes == nullptr) return false;
    const zip_int64_t added = zip_file_add(archive, entry.path.c_str(), bytes, ZIP_FL_ENC_UTF_8);
    if (added < 0) {
        zip_source_free(bytes);
        return false;
    }
    const auto index = static_cast<zip_uint64_t>(added);
    return zip_set_file_compression(archive, index, entry.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0 &&
           zip_file_set_dostime(archive, index, midnight, first_of_january_1980, 0) == 0;
}

Result<std::string> read_all(zip_source_t* source) {
    if (zip_source_open(source) != 0) return archive_failure(zip_error_strerror(zip_source_error(source)));
    zip_source_seek(source, 0, SEEK_END);
    std::string bytes(static_cast<std::size_t>(zip_source_tell(source)), '\0');
    zip_source_seek(source, 0, SEEK_SET);
    const zip_int64_t read = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    if (read != static_cast<zip_int64_t>(bytes.size())) return archive_failure("it could not be read back");
    return bytes;
}

}  // namespace

std::string zip_recipe(const std::vector<ZipEntry>& entries) {
    Recipe recipe;
    recipe.text(zip_libzip_version());
    for (const ZipEntry& entry : entries) {
        const auto& [path, bytes, stored] = entry;
        recipe.text(path).text(hash_hex(bytes)).number(stored ? 1 : 0);
    }
    return recipe.hash();
}

Result<std::string> zip_archive(const std::vector<ZipEntry>& entries) {
    zip_error_t error;
    zip_error_init(&error);
    const Source memory(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!memory) return archive_failure(zip_error_strerror(&error));
    Archive archive(zip_open_from_source(memory.get(), ZIP_TRUNCATE, &error));
    if (!archive) return archive_failure(zip_error_strerror(&error));
    zip_source_keep(memory.get());
    for (const ZipEntry& entry : entries) {
        if (!add_entry(archive.get(), entry)) return archive_failure(zip_strerror(archive.get()));
    }
    if (zip_close(archive.get()) != 0) return archive_failure(zip_strerror(archive.get()));
    // Closing freed it.
    static_cast<void>(archive.release());
    return read_all(memory.get());
}

}  // namespace handrail
