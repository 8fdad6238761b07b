package mx.iecm.informe.trabajo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mx.iecm.informe.hallazgo.Dictamen;
import mx.iecm.informe.libro.Limites;

/**
 * Los pasos de una compilación, uno tras otro en este hilo y sin publicar.
 *
 * @param dictamen de todo lo que se encontró
 * @param texto todo lo que el documento muestra; {@code ""} si no se pudo componer
 */
public record CompilacionDePrueba(Dictamen dictamen, String texto) {

  /** Compila un borrador, que se compone aunque haya errores. */
  public static CompilacionDePrueba borrador(Encargo encargo, Path salida) throws IOException {
    var taller = new Taller(salida);
    String base =
        new Preparacion(taller, Limites.USUALES).preparar(encargo, true, Acabado.PAGINADO);
    if (base.equals(Preparacion.SIN_BASE)) {
      Dictaminacion.sinBase(taller);
      return new CompilacionDePrueba(taller.resultado().dictamen(), "");
    }
    var lecturas = new LecturaDeEntrega(taller, Limites.USUALES, encargo.avance());
    var libros = taller.manifiesto().libros();
    libros.subList(2, libros.size()).forEach(lecturas::leer);
    new Dictaminacion(taller, lecturas).dictaminar();
    new Composicion(taller).componer(List.of());
    var docx = DocxLeido.de(taller.archivo(Composicion.DOCUMENTO));
    return new CompilacionDePrueba(
        taller.resultado().dictamen(), docx.todo() + String.join("\n", docx.notas()));
  }
}
