package mx.iecm.informe.libro;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Qué es un archivo que dice ser un libro, por su contenido y no por su nombre. */
public final class TipoDeArchivo {

  private TipoDeArchivo() {}

  /** La variante de LEC-001 que lo describe; {@code ""} si al menos es un ZIP. */
  public static String variante(byte[] bytes) {
    if (bytes.length == 0) {
      return "vacio";
    }
    return switch (FileMagic.valueOf(bytes)) {
      case OOXML -> "";
      case OLE2 -> ole2(bytes);
      case PDF -> "pdf";
      case BIFF2, BIFF3, BIFF4 -> "xls";
      case RTF, WORD2 -> "word";
      case JPEG, GIF, PNG, TIFF, BMP, WMF, EMF -> "imagen";
      default -> texto(bytes);
    };
  }

  private static String ole2(byte[] bytes) {
    try (var ole = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      if (ole.getRoot().hasEntryCaseInsensitive("EncryptionInfo")) {
        return "cifrado";
      }
      if (ole.getRoot().hasEntryCaseInsensitive("PowerPoint Document")) {
        return "presentacion";
      }
      return ole.getRoot().hasEntryCaseInsensitive("WordDocument") ? "word" : "xls";
    } catch (IOException | RuntimeException e) {
      return "xls"; // El contenedor está roto, pero solo los formatos viejos lo usan.
    }
  }

  private static String texto(byte[] bytes) {
    int largo = Math.min(bytes.length, 4096);
    String inicio = new String(bytes, 0, largo, StandardCharsets.UTF_8);
    String plano = inicio.toLowerCase(Locale.ROOT);
    if (plano.contains("<html") || plano.contains("<!doctype html") || plano.contains("<table")) {
      return "html";
    }
    if (plano.contains("<?xml")) {
      return "xml";
    }
    boolean legible = inicio.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
    boolean enColumnas = inicio.contains(",") || inicio.contains(";") || inicio.contains("\t");
    return legible && enColumnas ? "csv" : "desconocido";
  }
}
