package mx.iecm.informe.consola;

import java.util.List;
import java.util.Optional;
import mx.iecm.informe.caso.Acompanantes;
import mx.iecm.informe.caso.LibroRecibido;
import mx.iecm.informe.trabajo.Avance;
import mx.iecm.informe.trabajo.Caso;
import mx.iecm.informe.trabajo.Encargo;
import mx.iecm.informe.trabajo.Publicado;

/** El encargo de quien compila una carpeta: lo publicado ya está donde lo quería. */
record EncargoDeCarpeta(Caso caso, Avance avance) implements Encargo {

  @Override
  public LibroRecibido programa() {
    return caso.programa();
  }

  @Override
  public LibroRecibido secretaria() {
    return caso.secretaria();
  }

  @Override
  public List<LibroRecibido> entregas() {
    return caso.entregas().stream()
        .map(e -> LibroRecibido.enArchivo("entregas/" + e.getFileName(), e))
        .toList();
  }

  @Override
  public Optional<LibroRecibido> plantilla() {
    return caso.plantilla().map(p -> LibroRecibido.enArchivo("plantilla.docx", p));
  }

  @Override
  public Acompanantes acompanantes() {
    return caso.acompanantes();
  }

  @Override
  public void recibir(Publicado publicado) {}
}
