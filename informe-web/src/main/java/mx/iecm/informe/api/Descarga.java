package mx.iecm.informe.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import mx.iecm.informe.almacen.Almacen;
import mx.iecm.informe.almacen.Archivo;

/** Un archivo que se baja: de la base al navegador sin estar entero en memoria. */
final class Descarga {

  static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private Descarga() {}

  /** Unos bytes que se acaban de hacer. */
  static Response de(String nombre, String medio, byte[] bytes) {
    return Response.ok(bytes, medio)
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + codificado(nombre))
        .build();
  }

  private static String codificado(String nombre) {
    return URLEncoder.encode(nombre, StandardCharsets.UTF_8).replace("+", "%20");
  }

  static Response de(String nombre, String medio, Archivo archivo, Almacen almacen) {
    StreamingOutput cuerpo =
        salida -> {
          try (InputStream en = almacen.abrir(archivo.id())) {
            en.transferTo(salida);
          }
        };
    return Response.ok(cuerpo, medio)
        .header(HttpHeaders.CONTENT_LENGTH, archivo.tamano())
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + codificado(nombre))
        .tag(new EntityTag(archivo.sha256()))
        .build();
  }

  static String medio(String nombre) {
    String extension = nombre.substring(nombre.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (extension) {
      case "docx" -> WORD;
      case "json" -> MediaType.APPLICATION_JSON;
      case "csv" -> "text/csv;charset=UTF-8";
      case "txt" -> MediaType.TEXT_PLAIN + ";charset=UTF-8";
      case "xml" -> MediaType.APPLICATION_XML;
      default -> MediaType.APPLICATION_OCTET_STREAM;
    };
  }
}
