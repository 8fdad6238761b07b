package mx.iecm.informe.corpus;

import java.util.List;
import java.util.Optional;
import mx.iecm.informe.caso.Acompanantes;
import mx.iecm.informe.caso.LibroRecibido;
import mx.iecm.informe.trabajo.Avance;
import mx.iecm.informe.trabajo.Encargo;
import mx.iecm.informe.trabajo.Publicado;

/** El encargo de revisar un caso generado; nada se publica. */
record EncargoGenerado(
    LibroRecibido programa,
    LibroRecibido secretaria,
    List<LibroRecibido> entregas,
    Optional<LibroRecibido> anterior)
    implements Encargo {

  @Override
  public Optional<LibroRecibido> plantilla() {
    return Optional.empty();
  }

  @Override
  public Acompanantes acompanantes() {
    return new Acompanantes(Optional.empty(), Optional.empty(), anterior);
  }

  @Override
  public Avance avance() {
    return Callado.CALLADO;
  }

  @Override
  public void recibir(Publicado publicado) {}

  /** Un avance que no se le cuenta a nadie. */
  private enum Callado implements Avance {
    CALLADO;

    @Override
    public void paso(String paso) {}

    @Override
    public void aviso(String texto) {}

    @Override
    public void libros(int cuantos) {}

    @Override
    public void leyendo(String libro, long renglones) {}

    @Override
    public void leido(String libro, long renglones) {}
  }
}
